/** Each of the six forms, pasted by an editor and by an administrator, and what readers get. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContext } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './host/browser.js';
import { logIn, type Role, type Session } from './host/editor.js';
import { lookAt, type Sight } from './host/look-at.js';
import { makeForms } from './host/make-forms.js';
import { needWordPress } from './host/need-wordpress.js';
import { startWordPress, type WordPress } from './host/start-wordpress.js';
import { formsPage, type Row } from './host/write-forms.js';

const found = needWordPress();
const page = new URL('../../../../docs/wordpress-forms.md', import.meta.url);
const ROLES: readonly Role[] = ['editor', 'admin'];

describe.skipIf(!found)('the six forms in WordPress', () => {
  let wordpress: WordPress;
  let browser: Browser;
  let visitor: BrowserContext;
  const sessions = new Map<Role, Session>();
  const rows: Row[] = [];

  beforeAll(async () => {
    [wordpress, browser] = await Promise.all([startWordPress(found!), startBrowser()]);
    visitor = await browser.createBrowserContext();
    for (const role of ROLES) sessions.set(role, await logIn(browser, wordpress, role));
  }, 90_000);
  afterAll(async () => {
    await browser?.close();
    await wordpress?.stop();
  });

  /** Both roles at once: each works in a session of its own. */
  async function pasteAll(plugin: boolean): Promise<void> {
    const one = async (role: Role) => {
      for (const { name, block } of makeForms(wordpress.kit)) {
        const { link } = await sessions.get(role)!.publish([block]);
        rows.push({ form: name, role, plugin, sight: await lookAt(visitor, link) });
      }
    };
    await Promise.all(ROLES.map(one));
  }
  const sightOf = (form: string, role: Role, plugin: boolean): Sight =>
    rows.find((row) => row.form === form && row.role === role && row.plugin === plugin)!.sight;

  it('keep the number readable without JavaScript in every cell, with and without the plugin', async () => {
    await pasteAll(false);
    wordpress.php(`return activate_plugin( 'awareness-widgets/awareness-widgets.php' );`);
    await pasteAll(true);
    expect(rows).toHaveLength(6 * 2 * 2);
    for (const { form, role, plugin, sight } of rows) {
      expect(sight.text, `${form}, ${role}, plugin ${plugin}`).toContain('116 111');
    }
  }, 180_000);

  it('show the widget to visitors where WordPress keeps the code', () => {
    for (const form of ['element', 'data mount', 'frame', 'oEmbed']) {
      expect(sightOf(form, 'admin', false).widget, form).toBe(true);
    }
  });

  it('lose script and unknown tags when an editor pastes them, unless the plugin is there', () => {
    expect(sightOf('element', 'editor', false).left).not.toContain('element');
    expect(sightOf('element', 'editor', false).left).not.toContain('script');
    expect(sightOf('data mount', 'editor', false).widget).toBe(false);
    for (const form of ['element', 'data mount']) {
      expect(sightOf(form, 'editor', true).widget, form).toBe(true);
      expect(sightOf(form, 'editor', true).left, form).not.toContain('script');
    }
  });

  it('break no page', () => {
    for (const { form, sight } of rows) expect(sight.errors, form).toEqual([]);
  });

  it('are written down as they are', async () => {
    const { version } = wordpress.php<{ version: string }>(
      `return array( 'version' => get_bloginfo( 'version' ) );`,
    );
    const text = await formsPage(version, rows);
    if (process.env['AW_WRITE_FORMS']) writeFileSync(page, text);
    const written = readFileSync(page, 'utf8');
    // Another WordPress may strip other things; the promises above hold for all.
    if (written.includes(`WordPress ${version}`)) expect(written).toBe(text);
    else expect(written.split('\n').length).toBe(text.split('\n').length);
  });
});
