/** The block editor in a real browser: what a person does there, through the editor's own stores. */
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { WordPress } from './start-wordpress.js';

export type Role = 'admin' | 'editor';

interface BlockSpec {
  name: string;
  attributes: Record<string, unknown>;
}

/** As much of `window.wp` as is used here. */
interface Wp {
  blocks: { createBlock(name: string, attributes: object): object };
  data: {
    dispatch(store: string): Record<string, (...values: unknown[]) => Promise<unknown>>;
    select(store: string): Record<string, (...values: unknown[]) => unknown>;
  };
}
declare const wp: Wp;

interface Saved {
  /** Address of the public page. */
  link: string;
  /** What the database holds. */
  raw: string;
}

export interface Session {
  context: BrowserContext;
  /** A tab in the editor of a new post. */
  open(): Promise<Page>;
  /** Publishes what is in that tab. */
  save(page: Page): Promise<Saved>;
  /**
   * Puts blocks in the place of what is in the post, and publishes or updates it as the button does.
   * One post and one tab for each session, since opening the editor takes longest.
   */
  publish(blocks: readonly BlockSpec[]): Promise<Saved>;
  /** Pastes text into a new, empty post and publishes it. */
  paste(text: string): Promise<Saved>;
  /** Errors of the editor's console so far. */
  errors: readonly string[];
}

async function save(page: Page): Promise<Saved> {
  return page.evaluate(async () => {
    const { dispatch, select } = wp.data;
    await dispatch('core/editor')['editPost']!({ title: 'Help', status: 'publish' });
    await dispatch('core/editor')['savePost']!();
    if (!select('core/editor')['didPostSaveRequestSucceed']!()) throw new Error('not saved');
    const post = select('core/editor')['getCurrentPost']!() as {
      link: string;
      content: string | { raw: string };
    };
    const { content, link } = post;
    return { link, raw: typeof content === 'string' ? content : content.raw };
  });
}

export async function logIn(browser: Browser, { origin }: WordPress, role: Role): Promise<Session> {
  const context = await browser.createBrowserContext();
  const errors: string[] = [];
  const login = await context.newPage();
  await login.goto(`${origin}/wp-login.php`);
  await login.$eval(
    '#user_login',
    (field, name) => ((field as HTMLInputElement).value = name),
    role,
  );
  await login.$eval(
    '#user_pass',
    (field, name) => ((field as HTMLInputElement).value = `${name}-password`),
    role,
  );
  await Promise.all([login.waitForNavigation(), login.click('#wp-submit')]);
  await login.close();

  const open = async () => {
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`${origin}/wp-admin/post-new.php`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      () =>
        typeof wp !== 'undefined' &&
        wp.data?.select('core/editor')?.['getCurrentPostId']?.() &&
        document.querySelector('.block-editor-writing-flow'),
    );
    return page;
  };

  let writing: Promise<Page> | undefined;

  return {
    context,
    errors,
    open,
    save,
    async publish(blocks) {
      const page = await (writing ??= open());
      await page.evaluate((list) => {
        const made = list.map(({ name, attributes }) => wp.blocks.createBlock(name, attributes));
        return wp.data.dispatch('core/block-editor')['resetBlocks']!(made).then(() => undefined);
      }, blocks as BlockSpec[]);
      return save(page);
    },
    async paste(text) {
      const page = await open();
      await page.evaluate(() =>
        wp.data.dispatch('core/block-editor')['insertDefaultBlock']!().then(() => undefined),
      );
      await page.waitForSelector('[data-type="core/paragraph"]');
      await page.focus('[data-type="core/paragraph"]');
      await page.evaluate((plain) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', plain);
        document.activeElement!.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, text);
      const saved = await save(page);
      await page.close();
      return saved;
    },
  };
}
