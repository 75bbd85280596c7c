/**
 * The map with 100,000 activities beside the floor: the same clustering library and bare circles.
 * Both start from the same array in memory; ratios compare medians of one run.
 */
import { alternate } from './browser.js';
import { median, percentile } from './stats.js';

const COUNT = 100_000;
const COUNTRIES = ['EE', 'FR', 'DE', 'PL', 'PT', 'IE', 'IT', 'NO', 'GR', 'LV'];

/** Helpers that both pages use. */
async function prepare(page, url, count) {
  await page.goto(url);
  await page.evaluate(async (total) => {
    const { makeActivities } = await import('/apps/bench/dist/make-activities.js');
    window.activities = makeActivities(total);
    window.painted = () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      );
    window.heap = () => {
      window.gc?.();
      return performance.memory.usedJSHeapSize;
    };
  }, count);
}

async function sampleFloor(page, origin) {
  await prepare(page, `${origin}/apps/bench/pages/floor.html`, COUNT);
  return page.evaluate(async (countries) => {
    const { show } = window.floor;
    const before = window.heap();
    let at = performance.now();
    const index = show(window.activities);
    const start = (await window.painted()) - at;
    const heap = window.heap() - before;
    const filters = [];
    for (const country of countries) {
      at = performance.now();
      show(window.activities, country);
      filters.push((await window.painted()) - at);
    }
    return { start, heap, filters, kept: index.points?.length };
  }, COUNTRIES);
}

async function sampleOurs(page, origin) {
  await prepare(page, `${origin}/apps/bench/pages/map.html`, COUNT);
  await page.waitForFunction(() => document.querySelector('aw-activity-map:state(ready)'));
  return page.evaluate(async (countries) => {
    const map = document.querySelector('aw-activity-map');
    await map.updateComplete;
    const before = window.heap();
    let at = performance.now();
    map.activities = window.activities;
    await map.updateComplete;
    const start = (await window.painted()) - at;
    const heap = window.heap() - before;
    const filters = [];
    for (const country of countries) {
      at = performance.now();
      map.filters = { country: [country] };
      await window.painted();
      filters.push(performance.now() - at);
      await map.updateComplete;
    }
    map.filters = {};
    await map.updateComplete;
    const searches = [];
    const input = map.shadowRoot.querySelector('input[type="search"]');
    for (const text of ['p', 'pr', 'pri', 'priv', 'priva', '']) {
      at = performance.now();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      searches.push((await window.painted()) - at);
      await map.updateComplete;
    }
    const nodes = map.shadowRoot.querySelectorAll('*').length;
    const surface = map.shadowRoot.querySelector('[part~="map"]');
    const box = surface.getBoundingClientRect();
    const point = (type, x) =>
      surface.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          composed: true,
          pointerId: 1,
          isPrimary: true,
          button: 0,
          buttons: type === 'pointerup' ? 0 : 1,
          clientX: box.x + x,
          clientY: box.y + box.height / 2,
        }),
      );
    map.shadowRoot.querySelector('[part~="zoom-in"], .zoom-in')?.click();
    await map.updateComplete;
    const frames = [];
    point('pointerdown', box.width / 2);
    let last = await new Promise(requestAnimationFrame);
    for (let step = 1; step <= 40; step++) {
      point('pointermove', box.width / 2 - step * 4);
      const now = await new Promise(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    point('pointerup', box.width / 2 - 160);
    return { start, heap, filters, searches, nodes, frames };
  }, COUNTRIES);
}

/** Long tasks after load with 10,000 activities on a slow machine, while a reader types. */
async function sampleLongTasks(page, origin) {
  await prepare(page, `${origin}/apps/bench/pages/map.html`, 10_000);
  await page.waitForFunction(() => document.querySelector('aw-activity-map:state(ready)'));
  await page.evaluate(async () => {
    const map = document.querySelector('aw-activity-map');
    map.activities = window.activities;
    await map.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 500));
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await page.emulateCPUThrottling(4);
  return page.evaluate(async () => {
    const map = document.querySelector('aw-activity-map');
    const input = map.shadowRoot.querySelector('input[type="search"]');
    for (const text of ['p', 'pr', 'pri', '']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await map.updateComplete;
      await window.painted();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return window.longest;
  });
}

export async function benchMap({ browser, origin, runs }) {
  const { floor, ours } = await alternate(
    browser,
    {
      floor: (page) => sampleFloor(page, origin),
      ours: (page) => sampleOurs(page, origin),
    },
    runs,
  );
  const of = (samples, key) => samples.map((sample) => sample[key]);
  const all = (samples, key) => samples.flatMap((sample) => sample[key]);
  const ratio = (key, pick = of) => median(pick(ours, key)) / median(pick(floor, key));
  const at = `at ${COUNT.toLocaleString('en')}`;
  return [
    {
      what: `map: data in memory → first interactive frame ${at}, to the floor’s ${median(of(floor, 'start')).toFixed(0)} ms`,
      value: ratio('start'),
      unit: '×',
      budget: 1.5,
    },
    {
      what: `map: country filter → next frame ${at}, to the floor’s ${median(all(floor, 'filters')).toFixed(0)} ms`,
      value: ratio('filters', all),
      unit: '×',
      budget: 2,
    },
    {
      what: `map: country filter → next frame ${at}, 95th percentile`,
      value: percentile(all(ours, 'filters'), 0.95),
      unit: 'ms',
      budget: 50,
    },
    { what: `map: heap ${at}, to the floor’s`, value: ratio('heap'), unit: '×', budget: 2 },
    {
      what: `map: typing in search → next frame ${at}, 95th percentile`,
      value: percentile(all(ours, 'searches'), 0.95),
      unit: 'ms',
      budget: 50,
    },
    {
      what: `map: pan frame ${at}, 95th percentile`,
      value: percentile(all(ours, 'frames'), 0.95),
      unit: 'ms',
      budget: 16.7,
    },
    { what: `map: DOM nodes ${at}`, value: Math.max(...of(ours, 'nodes')), unit: '', budget: 600 },
  ];
}

export async function benchMapOnASlowPhone({ browser, origin, runs }) {
  const { slow } = await alternate(
    browser,
    { slow: (page) => sampleLongTasks(page, origin) },
    runs,
  );
  return [
    {
      what: 'map: longest task while typing, 10,000 activities, 4× CPU slowdown; 0 is none over 50 ms',
      value: median(slow),
      unit: 'ms',
      budget: 50,
    },
  ];
}
