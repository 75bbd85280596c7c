/** Blocks and shortcodes of the plugin, from the editor to the page a visitor opens. */
import { execFileSync } from 'node:child_process';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WIDGETS } from '@awareness-widgets/embed';
import { readDirectory } from '../../../embed/scripts/read-data.js';
import { startBrowser } from './host/browser.js';
import { logIn, type Role, type Session } from './host/editor.js';
import { lookAt } from './host/look-at.js';
import { makeForms } from './host/make-forms.js';
import { needWordPress } from './host/need-wordpress.js';
import { startWordPress, type WordPress } from './host/start-wordpress.js';

const found = needWordPress();
const block = (name: string, attributes: Record<string, unknown> = {}) => ({ name, attributes });
const finder = block('awareness-widgets/helpline-finder', { country: 'EE', 'no-exit': true });
const shortcode = (text: string) => block('core/shortcode', { text });
const plainSpaces = (text: string) => text.replace(/\s+/g, ' ');

/** Text that leaves its attribute, its tag or its block, if anything does not escape it. */
const HOSTILE = [
  `"><script>window.hacked=1</script>`,
  `" onmouseover="window.hacked=1" x="`,
  `' autofocus onfocus='window.hacked=1`,
  `</aw-helpline-finder><img src=x onerror=window.hacked=1>`,
  `--><script>window.hacked=1</script><!--`,
  `[caption width="1" caption="<img src=x onerror=window.hacked=1>"]x[/caption]`,
  `&quot;&gt;&lt;script&gt;window.hacked=1&lt;/script&gt;`,
  `javascript:window.hacked=1`,
];

describe.skipIf(!found)('the plugin in WordPress', () => {
  let wordpress: WordPress;
  let browser: Browser;
  let visitor: BrowserContext;
  const sessions = {} as Record<Role, Session>;
  const get = async (address: string) => (await fetch(address)).text();

  beforeAll(async () => {
    [wordpress, browser] = await Promise.all([startWordPress(found!), startBrowser()]);
    wordpress.php(`return activate_plugin( 'awareness-widgets/awareness-widgets.php' );`);
    visitor = await browser.createBrowserContext();
    for (const role of ['editor', 'admin'] as const) {
      sessions[role] = await logIn(browser, wordpress, role);
    }
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await wordpress?.stop();
  });

  it.each(['editor', 'admin'] as const)(
    'shows Estonia’s number from a block and a shortcode of an %s',
    async (role) => {
      const code = '[aw_helpline_finder country="EE" no-exit]';
      for (const one of [finder, shortcode(code)]) {
        const { link } = await sessions[role].publish([one]);
        const html = await get(link);
        expect(html).toMatch(/<aw-helpline-finder country="EE" no-exit><div lang="en">/);
        expect(html).toMatch(
          /<script type="module" src="http:[^"]*\/plugins\/awareness-widgets\/widgets\/[\d.]+\/loader\.js"/,
        );
        expect(html).toContain('<a href="tel:116111">116 111</a>');
        const sight = await lookAt(visitor, link);
        expect(sight.text).toContain('116 111');
        expect(sight.widget).toBe(true);
        expect(sight.errors).toEqual([]);
      }
    },
  );

  it('offers every widget as block and shortcode, the script once, and no script elsewhere', async () => {
    const blocks = WIDGETS.map((name) => block(`awareness-widgets/${name}`));
    const codes = WIDGETS.map((name) => shortcode(`[aw_${name.replace('-', '_')}]`));
    const { link, raw } = await sessions.editor.publish([...blocks, ...codes]);
    const html = await get(link);
    for (const name of WIDGETS) {
      expect(raw).toContain(`<!-- wp:awareness-widgets/${name} /-->`);
      expect(html.match(new RegExp(`<aw-${name}>`, 'g'))).toHaveLength(2);
    }
    expect(html.match(/\/loader\.js"/g)).toHaveLength(1);
    expect(await get(wordpress.origin)).not.toContain('/loader.js');
    const page = await visitor.newPage();
    await page.goto(link);
    await page.waitForFunction(() => {
      const tags = ['aw-helpline-finder', 'aw-activity-map', 'aw-quiz'];
      for (const tag of tags) document.querySelector(tag)?.scrollIntoView();
      return tags.every((tag) => document.querySelector(tag)?.shadowRoot);
    });
    await page.close();
  });

  it('opens, fills and saves its blocks without an error in the editor’s console', async () => {
    const page = await sessions.admin.open();
    await page.evaluate((names) => {
      const { wp } = window as unknown as {
        wp: {
          blocks: { createBlock(name: string): { clientId: string } };
          data: { dispatch(store: string): Record<string, (...values: unknown[]) => unknown> };
        };
      };
      const blocks = names.map((name) => wp.blocks.createBlock(`awareness-widgets/${name}`));
      wp.data.dispatch('core/block-editor')['resetBlocks']!(blocks);
      wp.data.dispatch('core/block-editor')['selectBlock']!(blocks[0]!.clientId);
    }, WIDGETS);
    const select = await page.waitForSelector('select:has(option[value="EE"])');
    await select!.select('EE');
    // What the server has written arrives in the block, as text.
    await page.waitForFunction(() =>
      /116\s111/.test(document.querySelector('aw-helpline-finder')?.textContent ?? ''),
    );
    const { raw } = await sessions.admin.save(page);
    await page.close();
    expect(raw).toContain('<!-- wp:awareness-widgets/helpline-finder {"country":"EE"} /-->');
    expect(sessions.admin.errors).toEqual([]);
  });

  it('lets no hostile value out of its attribute, from a block or a shortcode', async () => {
    const page = await visitor.newPage();
    for (const role of ['editor', 'admin'] as const) {
      const attributes = HOSTILE.flatMap((value) => [
        block(finder.name, { country: value, routes: value, lang: value }),
        block(finder.name, { 'exit-href': value, src: value, 'report-href': value }),
        block('awareness-widgets/quiz', { band: value, topic: value, questions: 3 }),
      ]);
      // Who may write all HTML needs no shortcode to write a script: brackets as entities there.
      const written = (value: string) =>
        role === 'editor' ? value : value.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const codes = HOSTILE.map(written).flatMap((value) => [
        shortcode(`[aw_helpline_finder country='${value}' exit-href="${value}" onclick="x"]`),
        shortcode(`[aw_quiz topic="${value}"]${value}[/aw_quiz]`),
      ]);
      const { link } = await sessions[role].publish([...attributes, ...codes]);
      await page.goto(link, { waitUntil: 'load' });
      const seen = await page.evaluate(() => {
        const own = [...document.querySelectorAll('[class*="post-content"] *')];
        return {
          hacked: 'hacked' in window,
          widgets: own.filter(({ localName }) => localName.startsWith('aw-')).length,
          scripts: own.filter(({ localName }) => localName === 'script').length,
          handlers: own.flatMap((element) =>
            element.getAttributeNames().filter((name) => name.startsWith('on')),
          ),
          schemes: own.flatMap((element) =>
            ['src', 'href', 'exit-href', 'report-href']
              .map((name) => element.getAttribute(name) ?? '')
              .filter((value) => /^\s*(javascript|data|vbscript):/i.test(value)),
          ),
        };
      });
      expect(seen, role).toEqual({
        hacked: false,
        widgets: seen.widgets,
        scripts: 0,
        handlers: [],
        schemes: [],
      });
      expect(seen.widgets).toBeGreaterThanOrEqual(attributes.length);
    }
    await page.close();
  });

  it('keeps every number of every country as it is through WordPress’s text filters', () => {
    const { countries } = readDirectory();
    const shown = wordpress.php<Record<string, string>>(
      `$out = array();
      foreach ( array_keys( AwarenessWidgets\\table()['countries'] ) as $code ) {
        $block = '<!-- wp:awareness-widgets/helpline-finder {"country":"' . $code . '"} /-->';
        $out[ $code ] = html_entity_decode( wp_strip_all_tags( apply_filters( 'the_content', $block ) ), ENT_QUOTES | ENT_HTML5 );
      }
      return $out;`,
    );
    expect(Object.keys(shown).sort()).toEqual(Object.keys(countries).sort());
    for (const [code, country] of Object.entries(countries)) {
      const text = plainSpaces(shown[code]!);
      for (const { number } of country.emergency) expect(text, code).toContain(number);
      for (const service of country.services.filter(({ confidence }) => confidence !== 'low')) {
        for (const { type, display } of service.channels) {
          if (type === 'phone' || type === 'sms') {
            expect(text, `${code} ${service.id}`).toContain(plainSpaces(display));
          }
        }
      }
    }
  });

  it('takes country, language and files from the settings, and refuses what is none', () => {
    const shown = wordpress.php<string[]>(
      `$out = array();
      foreach ( array(
        array( 'country' => 'UA', 'lang' => 'uk', 'base' => 'https://sic.example/w' ),
        array( 'country' => '"><script>', 'lang' => 'xx', 'base' => 'javascript:alert(1)' ),
      ) as $given ) {
        update_option( 'awareness_widgets', AwarenessWidgets\\clean_settings( $given ) );
        $out[] = do_shortcode( '[aw_helpline_finder]' );
        $out[] = wp_json_encode( AwarenessWidgets\\settings() );
      }
      delete_option( 'awareness_widgets' );
      return $out;`,
    );
    expect(shown[0]).toMatch(/^<aw-helpline-finder country="UA" lang="uk"><div lang="uk">/);
    expect(JSON.parse(shown[1]!)).toEqual({
      country: 'UA',
      lang: 'uk',
      base: 'https://sic.example/w/',
    });
    expect(shown[2]).toMatch(/^<aw-helpline-finder><div lang="en"><p>\s*In danger/);
    expect(JSON.parse(shown[3]!)).toEqual({ country: '', lang: '', base: '' });
  });

  it('saves its settings from the settings page', async () => {
    const page = await sessions.admin.context.newPage();
    await page.goto(`${wordpress.origin}/wp-admin/options-general.php?page=awareness-widgets`);
    await page.select('#awareness-widgets-country', 'EE');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    expect(
      await page.$eval('#awareness-widgets-country', (field) => (field as HTMLSelectElement).value),
    ).toBe('EE');
    await page.close();
    const html = wordpress.php<string>(`return do_shortcode( '[aw_helpline_finder]' );`);
    expect(plainSpaces(html)).toContain('116 111');
  });

  it('takes a text of one’s own between opening and closing shortcode', () => {
    const html = wordpress.php<string>(
      `return do_shortcode( '[aw_helpline_finder country="EE"]Call 116 111<script>x</script>[/aw_helpline_finder]' );`,
    );
    expect(html).toBe('<aw-helpline-finder country="EE">Call 116 111x</aw-helpline-finder>');
  });

  it('keeps the numbers of code that is pasted straight into the text', async () => {
    const forms = makeForms(wordpress.kit).filter(({ name }) => /plain|mount/.test(name));
    expect(forms).toHaveLength(2);
    for (const { name, text } of forms) {
      const { link } = await sessions.editor.paste(text);
      expect((await lookAt(visitor, link)).text, name).toContain('116 111');
    }
  });

  it('keeps the language of an oEmbed frame, to whose address WordPress adds a secret', async () => {
    const { text, block: embed } = makeForms(wordpress.kit).find(({ name }) => name === 'oEmbed')!;
    const url = text.replace('EE.html', 'LV.html');
    // The document decides on the frame, whatever stands behind # in the address that was pasted.
    wordpress.php(
      `$file = ABSPATH . 'kit/oembed/helpline-finder-LV.json';
      return file_put_contents( $file, str_replace( '#lang=en', '#lang=fr', file_get_contents( $file ) ) );`,
    );
    const latvian = { ...embed, attributes: { ...embed.attributes, url } };
    const { link } = await sessions.editor.publish([latvian]);
    const page = await visitor.newPage();
    await page.goto(link, { waitUntil: 'load' });
    const frame = page.frames().find((one) => one.url().includes('/frame/'))!;
    expect(frame.url()).toContain('#?secret=');
    await frame.waitForFunction(() => document.documentElement.lang === 'fr');
    await page.close();
  });

  it('leaves nothing behind when it is deleted, and has made PHP warn of nothing', () => {
    const left = wordpress.php<unknown[]>(
      `update_option( 'awareness_widgets', array( 'country' => 'EE' ) );
      deactivate_plugins( 'awareness-widgets/awareness-widgets.php' );
      uninstall_plugin( 'awareness-widgets/awareness-widgets.php' );
      global $wpdb;
      return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%awareness%'" );`,
    );
    expect(left).toEqual([]);
    const ours = wordpress.log().split('\n');
    expect(ours.filter((line) => line.includes('plugins/awareness-widgets'))).toEqual([]);
  });

  it('has PHP without a mistake in its grammar', () => {
    const files = new URL('../../dist/awareness-widgets', import.meta.url).pathname;
    const list = execFileSync('find', [files, '-name', '*.php'], { encoding: 'utf8' });
    const names = list.trim().split('\n');
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) execFileSync(found!.php, ['-l', name]);
  });
});
