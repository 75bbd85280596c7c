/**
 * Measures the built widgets in Chromium and prints each figure beside its budget. Times on shared
 * machines are noise; compare ratios within one run.
 *
 *   npm run bench              print, and write docs/map-benchmark.md from what was run of the map
 *   npm run bench -- finder    one part; `map`, `map-slow` and `map-bytes` are the map's
 *   AW_BENCH_RUNS=3            fewer counted runs than 10
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { openBrowser } from './browser.js';
import { benchFinder } from './finder.bench.js';
import { benchMapBytes } from './map-bytes.bench.js';
import { benchMap, benchMapOnASlowPhone } from './map.bench.js';
import { benchQuiz } from './quiz.bench.js';
import { serve } from './serve.js';

const PARTS = {
  finder: benchFinder,
  quiz: benchQuiz,
  map: benchMap,
  'map-slow': benchMapOnASlowPhone,
  'map-bytes': benchMapBytes,
};
const words = process.argv.slice(2);
const only = words.filter((word) => word in PARTS);
const runs = Number(process.env.AW_BENCH_RUNS ?? 10);

const round = (value) =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);

function row({ what, value, unit, budget }) {
  // Frames are stamped to a tenth of a millisecond: 16.68 is a frame of 60 Hz.
  const ok = Math.round(value * 10) / 10 <= budget ? 'met' : 'NOT MET';
  return `| ${what} | ${round(value)} ${unit} | ${round(budget)} ${unit} | ${ok} |`.replaceAll(
    '  ',
    ' ',
  );
}

const { origin, close } = await serve();
const browser = await openBrowser();
const load = os.loadavg()[0];
const version = await browser.version();
const results = [];
let parts = 0;
try {
  for (const [name, bench] of Object.entries(PARTS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    parts += name.startsWith('map') ? 1 : 0;
    for (const result of await bench({ browser, origin, runs })) {
      results.push(result);
      console.log(row(result));
    }
  }
} finally {
  await browser.close();
  close();
}

const ofMap = results.filter(({ what }) => what.startsWith('map'));
// A table of one part would pass for the whole.
if (parts === 3) {
  const file = fileURLToPath(new URL('../../../docs/map-benchmark.md', import.meta.url));
  const text = [
    '# Speed and size of the activity map',
    '',
    'The last run of `npm run bench`, which writes this page. Times on shared machines are noisy: read',
    'the ratios, which compare in one run, and expect other times elsewhere. The floor is the least',
    'anyone could do: supercluster and bare SVG circles, no list, no filters, no names.',
    '',
    `${os.cpus().length} cores, ${os.arch()}, ${version}, Node ${process.versions.node}; ` +
      `${runs} counted runs of each; ${load.toFixed(1)} processes were waiting for the cores when it began.`,
    '',
    '| What | Measured | Budget | |',
    '| --- | --- | --- | --- |',
    ...ofMap.map(row),
    '',
  ].join('\n');
  writeFileSync(file, await format(text, { parser: 'markdown', printWidth: 100 }));
}
