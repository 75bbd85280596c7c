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
          /<script type="module" src='http:[^']*\/plugins\/awareness-widgets\/widgets\/[\d.]+\/loader\.js'/,
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
    expect(html.match(/\/loader\.js'/g)).toHaveLength(1);
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
    // The widget itself, as visitors meet it, in the block.
    const frame = await page.waitForFrame((one) =>
      /helpline-finder\.html#country=EE/.test(one.url()),
    );
    await frame.waitForFunction(() =>
      /116\s111/.test(document.querySelector('aw-helpline-finder')?.shadowRoot?.textContent ?? ''),
    );
    const fields = await page.$$eval('.block-editor-block-inspector label', (labels) =>
      labels.map((label) => label.textContent),
    );
    expect(fields).toEqual(expect.arrayContaining(['Country', 'For whom', 'How much']));
    expect(fields).not.toContain('Audience');
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

  it('follows the site’s country in every block, and shows all countries where a block says so', () => {
    const shown = wordpress.php<string[]>(
      `update_option( 'awareness_widgets', array( 'country' => 'EE' ) );
      $out = array();
      foreach ( array( '', ' {"country":"all"}', ' {"country":"LV"}' ) as $attributes ) {
        $out[] = do_blocks( '<!-- wp:awareness-widgets/activity-map' . $attributes . ' /-->' );
      }
      delete_option( 'awareness_widgets' );
      return $out;`,
    );
    expect(shown[0]).toContain('<aw-activity-map country="EE">');
    expect(shown[1]).toContain('<aw-activity-map>');
    expect(shown[2]).toContain('<aw-activity-map country="LV">');
  });

  it('knows a shortcode by the tag’s own name, too', () => {
    const html = wordpress.php<string>(
      `return do_shortcode( '[aw-helpline-finder country="EE"]' );`,
    );
    expect(html).toMatch(/^<aw-helpline-finder country="EE">/);
  });

  it('leaves on the script what other plugins put there, and the scripts around it', () => {
    const printed = wordpress.php<string[]>(
      `$print = function ( $type = '' ) {
        add_filter( 'script_loader_tag', $mark = function ( $tag, $handle ) use ( $type ) {
          if ( 'awareness-widgets' !== $handle ) return $tag;
          $tag = str_replace( '<script ', '<script nonce="n1" data-cfasync="false" ', $tag );
          return $type ? str_replace( ' src=', " type='$type' src=", $tag ) : $tag;
        }, 5, 2 );
        wp_scripts()->done = array();
        wp_scripts()->registered['awareness-widgets']->extra = array();
        wp_add_inline_script( 'awareness-widgets', 'window.mine=1' );
        ob_start();
        wp_scripts()->do_item( 'awareness-widgets' );
        remove_filter( 'script_loader_tag', $mark, 5 );
        return ob_get_clean();
      };
      return array( $print(), $print( 'text/plain' ) );`,
    );
    expect(printed[0]).toMatch(
      /<script type="module" nonce="n1" data-cfasync="false"[^>]*loader\.js/,
    );
    expect(printed[0]).toContain('window.mine=1');
    // A script that a consent tool holds back stays held back.
    expect(printed[1]).toMatch(/type='text\/plain'[^>]*loader\.js/);
    expect(printed[1]).not.toMatch(/type="module"[^>]*loader\.js/);
  });

  it('serves code in a part of the theme and in the sidebar’s widgets', () => {
    const asked = wordpress.php<boolean[]>(
      `$code = '<!-- wp:html --><aw-quiz></aw-quiz><!-- /wp:html -->';
      $out = array();
      foreach ( array(
        function () use ( $code ) { do_blocks( $code ); },
        function () { apply_filters( 'widget_text_content', '<section data-aw-widget="quiz"></section>' ); },
        function () { do_blocks( '<!-- wp:html --><p>No widget</p><!-- /wp:html -->' ); },
      ) as $show ) {
        wp_dequeue_script( 'awareness-widgets' );
        $show();
        $out[] = wp_script_is( 'awareness-widgets', 'enqueued' );
      }
      return $out;`,
    );
    expect(asked).toEqual([true, true, false]);
  });

  it('keeps the colours of code that an editor pastes, and nothing that could run', () => {
    const kept = wordpress.php<string>(
      `return wp_kses_post( '<aw-quiz band="8-10" style="--aw-accent: #00594d; --aw-radius: 4px; background: url(javascript:alert(1))" onclick="x()">x</aw-quiz>' );`,
    );
    expect(kept).toContain('--aw-accent: #00594d');
    expect(kept).toContain('--aw-radius: 4px');
    expect(kept).not.toMatch(/javascript|onclick/);
  });

  it('leads from the list of plugins to its settings', () => {
    const links = wordpress.php<string[]>(
      `return apply_filters( 'plugin_action_links_awareness-widgets/awareness-widgets.php', array( 'Deactivate' ) );`,
    );
    expect(links[0]).toMatch(/options-general\.php\?page=awareness-widgets">Settings<\/a>$/);
    expect(links).toHaveLength(2);
  });

  it('takes a text of one’s own between opening and closing shortcode', () => {
    const html = wordpress.php<string>(
      `return do_shortcode( '[aw_helpline_finder country="EE"]Call 116 111<script>x</script>[/aw_helpline_finder]' );`,
    );
    expect(html).toBe('<aw-helpline-finder country="EE">Call 116 111x</aw-helpline-finder>');
  });

  it('makes a block of code that is pasted straight into the text', async () => {
    const forms = makeForms(wordpress.kit).filter(({ name }) => /element|mount|frame/.test(name));
    expect(forms).toHaveLength(3);
    for (const { name, text } of forms) {
      const { link, raw } = await sessions.editor.paste(text);
      expect(raw, name).toContain('<!-- wp:awareness-widgets/helpline-finder {"country":"EE"');
      const sight = await lookAt(visitor, link);
      expect(sight.widget, name).toBe(true);
      expect(sight.text.match(/Call: 116 111/g), name).toHaveLength(1);
    }
  });

  it('keeps the numbers of plain code that is pasted straight into the text', async () => {
    const { text } = makeForms(wordpress.kit).find(({ name }) => /plain/.test(name))!;
    const { link } = await sessions.editor.paste(text);
    expect((await lookAt(visitor, link)).text).toContain('116 111');
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
