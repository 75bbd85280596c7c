/** Chromium for the tests here; the other engines meet the widgets in the web tests. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { CHROMIUM_ARGS, findBrowsers } from '../../../../../scripts/browsers.js';

export async function startBrowser(): Promise<Browser> {
  const { chromium } = findBrowsers();
  if (!chromium) throw new Error('Chromium was not found (see README, "Two commands").');
  return puppeteer.launch({
    executablePath: chromium,
    args: CHROMIUM_ARGS,
  });
}
