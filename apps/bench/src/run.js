/**
 * Measures the built widgets in Chromium and prints each figure beside its budget. Times on shared
 * machines are noise; compare ratios within one run.
 *
 *   npm run bench              print
 *   npm run bench -- --write   also write docs/benchmarks.md
 *   npm run bench -- finder    one part
 */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.js';
import { benchFinder } from './finder.bench.js';
import { benchMap } from './map.bench.js';
import { benchQuiz } from './quiz.bench.js';
import { serve } from './serve.js';

const PARTS = { finder: benchFinder, quiz: benchQuiz, map: benchMap };
const words = process.argv.slice(2);
const only = words.filter((word) => word in PARTS);
const runs = Number(process.env.AW_BENCH_RUNS ?? 10);

const round = (value) =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);

function row({ what, value, unit, budget }) {
  const ok = value <= budget ? 'met' : 'NOT MET';
  return `| ${what} | ${round(value)} ${unit} | ${round(budget)} ${unit} | ${ok} |`.replaceAll(
    '  ',
    ' ',
  );
}

const { origin, close } = await serve();
const browser = await openBrowser();
const results = [];
try {
  for (const [name, bench] of Object.entries(PARTS)) {
    if (only.length > 0 && !only.includes(name)) continue;
    for (const result of await bench({ browser, origin, runs })) {
      results.push(result);
      console.log(row(result));
    }
  }
} finally {
  await browser.close();
  close();
}

if (words.includes('--write')) {
  const file = fileURLToPath(new URL('../../../docs/benchmarks.md', import.meta.url));
  const text = [
    '# Benchmarks',
    '',
    'The last recorded run of `npm run bench -- --write`. Times on shared machines are noisy: read the',
    'ratios, which compare in one run, and expect other times elsewhere.',
    '',
    `Run on ${new Date().toISOString().slice(0, 10)}, ${os.cpus().length} cores, Node ${process.versions.node}, ` +
      `${runs} counted runs of each.`,
    '',
    '| What | Measured | Budget | |',
    '| --- | --- | --- | --- |',
    ...results.map(row),
    '',
  ].join('\n');
  writeFileSync(file, text);
}
