/** One Chromium for the whole run; every sample gets a fresh page. */
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowsers } from '../../../scripts/browsers.js';

export async function openBrowser() {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('Chromium was not found; set CHROME_PATH.');
  return puppeteer.launch({
    executablePath: chromium,
    args: [...CHROMIUM_ARGS, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
}

/**
 * Runs `sample` in fresh pages, alternating between the scenarios given, so that a drifting machine
 * drifts for all of them alike.
 * @param {import('puppeteer-core').Browser} browser
 * @param {Record<string, (page: import('puppeteer-core').Page) => Promise<unknown>>} scenarios
 * @param {number} runs Counted runs of each; one more goes first, uncounted.
 */
export async function alternate(browser, scenarios, runs) {
  /** @type {Record<string, any[]>} */
  const samples = Object.fromEntries(Object.keys(scenarios).map((name) => [name, []]));
  for (let run = 0; run <= runs; run++) {
    for (const [name, sample] of Object.entries(scenarios)) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      page.setDefaultTimeout(60_000);
      try {
        const value = await sample(page);
        if (run > 0) samples[name].push(value);
      } finally {
        await page.close();
      }
    }
  }
  return samples;
}
