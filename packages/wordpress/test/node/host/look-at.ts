/** A public page as a visitor meets it, first without JavaScript, then with. */
import type { BrowserContext, Frame, Page } from 'puppeteer-core';

export interface Sight {
  /** What of the pasted code is still there. */
  left: string[];
  /** Text of the post, frames included, without JavaScript. */
  text: string;
  /** The widget shows the number with JavaScript. */
  widget: boolean;
  /** Errors of the page, with JavaScript. */
  errors: string[];
}

const POST = '.wp-block-post-content';
/** Milliseconds in which a widget that has a script must show its number. */
const PATIENCE = 30_000;

/** Numbers are spaced with spaces that do not break, too. */
const plainSpaces = (text: string) => text.replace(/\s+/g, ' ');

async function textOf(page: Page): Promise<string> {
  const main = await page.$eval(POST, (post) => (post as HTMLElement).innerText);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const inner = await Promise.all(
    frames.map((frame) => frame.evaluate(() => document.body.innerText)),
  );
  return plainSpaces([main, ...inner].join('\n'));
}

const leftOf = (page: Page): Promise<string[]> =>
  page.$eval(POST, (post) => {
    const has = (selector: string) => post.querySelector(selector) !== null;
    const text = (post as HTMLElement).innerText;
    return [
      has('aw-helpline-finder') && 'element',
      has('[data-aw-widget]') && 'section with data',
      has('iframe[sandbox="allow-scripts"]') && 'frame in WordPress’s own sandbox',
      has('iframe:not([sandbox="allow-scripts"])') && 'frame',
      has('script') && 'script',
      has('style') && 'style sheet',
      text.includes('@page') && 'style sheet as text',
      has('a[href^="tel:"]') && 'links to call',
      /116\s111/.test(text) && 'numbers as text',
    ].filter((one) => one !== false);
  });

/** Whether a page or frame has, or will have, a script of ours. */
const hasScript = (frame: Frame) =>
  frame.evaluate(() => document.querySelector('script[src*="/loader.js"]') !== null);

/** Waits for the number inside the widget's shadow root. */
const showsNumber = (frame: Frame): Promise<boolean> =>
  frame
    .waitForFunction(
      () =>
        /116\s111/.test(
          document.querySelector('aw-helpline-finder')?.shadowRoot?.textContent ?? '',
        ),
      { timeout: PATIENCE },
    )
    .then(
      () => true,
      () => false,
    );

export async function lookAt(context: BrowserContext, address: string): Promise<Sight> {
  const page = await context.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(address, { waitUntil: 'load' });
  const [text, left] = [await textOf(page), await leftOf(page)];
  await page.setJavaScriptEnabled(true);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address, { waitUntil: 'load' });
  const able: Frame[] = [];
  for (const frame of page.frames()) if (await hasScript(frame)) able.push(frame);
  const shown = await Promise.all(able.map(showsNumber));
  await page.close();
  return { left, text, widget: shown.includes(true), errors };
}
