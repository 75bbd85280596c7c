/**
 * The finder on a slow phone: how long the main thread is blocked while it starts, and whether
 * anything jumps. Total blocking time is the part of each long task beyond 50 ms.
 */
import { alternate } from './browser.js';
import { median } from './stats.js';

const SLOWDOWN = 4;

async function sample(page, origin) {
  await page.emulateCPUThrottling(SLOWDOWN);
  await page.setViewport({ width: 390, height: 844, isMobile: true });
  await page.evaluateOnNewDocument(() => {
    window.blocked = 0;
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.blocked += Math.max(0, entry.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${origin}/apps/bench/pages/finder.html`);
  await page.waitForFunction(() => document.querySelector('aw-helpline-finder:state(ready)'));
  await page.evaluate(() => document.querySelector('aw-helpline-finder').updateComplete);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  return page.evaluate(() => ({ blocked: window.blocked, shift: window.shift }));
}

export async function benchFinder({ browser, origin, runs }) {
  const { finder } = await alternate(browser, { finder: (page) => sample(page, origin) }, runs);
  return [
    {
      what: `finder: total blocking time at ${SLOWDOWN}× CPU slowdown`,
      value: median(finder.map(({ blocked }) => blocked)),
      unit: 'ms',
      budget: 50,
    },
    {
      what: 'finder: layout shift while loading',
      value: Math.max(...finder.map(({ shift }) => shift)),
      unit: '',
      budget: 0,
    },
  ];
}
