/**
 * Measures the compact form against plain JSON: bytes, bytes compressed, and the time until filters
 * can run. `npx tsx packages/data/scripts/bench-compact.ts [activities] [runs]`
 *
 * Each reading is timed in a process of its own, which holds nothing but its file, and in processor
 * time, so that neither a full heap nor a busy machine decides.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readIndex } from '../src/compact/read-index.js';
import { readPage } from '../src/compact/read-page.js';
import { writeCompact } from '../src/compact/write-compact.js';
import type { Activity } from '../src/schemas/activities.js';
import { ACTIVITY_AUDIENCES, FORMATS, KINDS, TOPICS } from '../src/schemas/vocabulary.js';

const COUNT = Number(process.argv[2] ?? 100_000);
const RUNS = Number(process.argv[3] ?? 15);

/** Mulberry32: the same activities in every run. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const COUNTRIES =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK UA'.split(
    ' ',
  );
const LANGUAGES =
  'de fr bg it el cs da et es fi en hr hu ga is lt lb lv mt nl no pl pt ro sv sl sk uk'.split(' ');
const WORDS =
  'safer internet day together children parents school evening workshop online privacy talk how to see through a scam without fear games pictures consent respect library teachers learn ask help friends phone night news true false image sound video class project'.split(
    ' ',
  );

/** Activities as long and as varied as those of a real campaign. */
function makeActivities(count: number): Activity[] {
  const next = random(2026);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const some = <T>(list: readonly T[], most: number) => [
    ...new Set(Array.from({ length: Math.floor(next() * (most + 1)) }, () => pick(list))),
  ];
  const words = (least: number, most: number) =>
    Array.from({ length: least + Math.floor(next() * (most - least)) }, () => pick(WORDS)).join(
      ' ',
    );
  const two = (value: number) => String(value).padStart(2, '0');
  return Array.from({ length: count }, (_, row) => {
    const country = pick(COUNTRIES);
    const day = `2026-02-${two(1 + Math.floor(next() * 28))}`;
    const timed = next() < 0.6;
    const hour = 8 + Math.floor(next() * 12);
    const placed = next() < 0.7;
    return {
      id: `2026-${country.toLowerCase()}-${row.toString(36)}-${Math.floor(next() * 1e6).toString(36)}`,
      edition: 2026,
      title: `${words(2, 5)} ${row}`,
      summary: words(2, 6),
      country,
      start: timed ? `${day}T${two(hour)}:00+01:00` : next() < 0.05 ? '2026-02' : day,
      end: timed ? `${day}T${two(hour + 1)}:30+01:00` : null,
      format: next() < 0.9 ? pick(FORMATS) : null,
      kind: next() < 0.9 ? pick(KINDS) : null,
      audiences: some(ACTIVITY_AUDIENCES, 3),
      topics: some(TOPICS, 3),
      languages: [pick(LANGUAGES), ...(next() < 0.2 ? ['en'] : [])],
      organiser: `${words(1, 3)} ${Math.floor(next() * 5000)}`,
      place: placed
        ? {
            name: words(1, 3),
            lat: Math.round((36 + next() * 34) * 1e4) / 1e4,
            lon: Math.round((-10 + next() * 40) * 1e4) / 1e4,
          }
        : null,
      url: `https://example.org/${row}`,
      source: null,
    };
  });
}

interface Times {
  /** Milliseconds of processor time. */
  median: number;
  low: number;
  high: number;
  /** Milliseconds on the clock. */
  wall: number;
}

const READERS: Record<string, (bytes: Uint8Array) => unknown> = {
  json: (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
  index: (bytes) => readIndex(bytes),
  page: (bytes) => readPage(new TextDecoder().decode(bytes)),
};

/** Times the reading of a file from its bytes, as they come out of a fetch. */
function measure(reader: string, path: string): Times {
  const bytes = new Uint8Array(readFileSync(path));
  const cpu: number[] = [];
  const wall: number[] = [];
  for (let run = -3; run < RUNS; run++) {
    const used = process.cpuUsage();
    const started = performance.now();
    READERS[reader]!(bytes);
    const spent = process.cpuUsage(used);
    // The first three warm the engine up.
    if (run < 0) continue;
    wall.push(performance.now() - started);
    cpu.push((spent.user + spent.system) / 1000);
  }
  const sort = (list: number[]) => list.sort((a, b) => a - b);
  sort(cpu);
  return {
    median: cpu[Math.floor(RUNS / 2)]!,
    low: cpu[0]!,
    high: cpu.at(-1)!,
    wall: sort(wall)[Math.floor(RUNS / 2)]!,
  };
}

function compare(): void {
  const activities = makeActivities(COUNT);
  const json = JSON.stringify({ version: 1, edition: 2026, activities });
  const { index, pages } = writeCompact(activities);
  const folder = mkdtempSync(join(tmpdir(), 'bench-compact-'));
  const time = (reader: string, data: string | Uint8Array): Times => {
    const path = join(folder, reader);
    writeFileSync(path, data);
    const script = fileURLToPath(import.meta.url);
    const args = [...process.execArgv, script, String(COUNT), String(RUNS), reader, path];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Times;
  };
  let timed: Times[];
  try {
    timed = [time('json', json), time('index', index), time('page', pages[0]!)];
  } finally {
    rmSync(folder, { recursive: true });
  }
  const [ofJson, ofIndex, ofPage] = timed as [Times, Times, Times];

  const bytes = Buffer.byteLength(json);
  const gzip = (data: Uint8Array | string) => gzipSync(data, { level: 6 }).length;
  const [jsonGzip, indexGzip, pageGzip] = [gzip(json), gzip(index), gzip(pages[0]!)];
  const mb = (size: number) => `${(size / 1e6).toFixed(2)} MB`;
  const kb = (size: number) => `${(size / 1e3).toFixed(1)} kB`;
  const ratio = (a: number, b: number) => `${(a / b).toFixed(1)} times`;
  const each = (size: number) => `${(size / COUNT).toFixed(2)} B`;
  const ms = ({ median, low, high }: Times) =>
    `${median.toFixed(1)} ms (${low.toFixed(1)}–${high.toFixed(1)})`;
  const clock = ({ wall }: Times) => `${wall.toFixed(1)} ms`;
  const rows = [
    ['', 'plain JSON', 'index', 'less by', 'one page of 200'],
    ['-', '-', '-', '-', '-'],
    [
      'size',
      mb(bytes),
      mb(index.length),
      ratio(bytes, index.length),
      kb(Buffer.byteLength(pages[0]!)),
    ],
    ['size, gzip -6', mb(jsonGzip), mb(indexGzip), ratio(jsonGzip, indexGzip), kb(pageGzip)],
    ['an activity', each(bytes), each(index.length), '', ''],
    ['an activity, gzip -6', each(jsonGzip), each(indexGzip), '', ''],
    ['parse, processor', ms(ofJson), ms(ofIndex), ratio(ofJson.median, ofIndex.median), ms(ofPage)],
    [
      'parse, clock',
      clock(ofJson),
      clock(ofIndex),
      ratio(ofJson.wall, ofIndex.wall),
      clock(ofPage),
    ],
  ];
  const title = `${COUNT.toLocaleString('en')} activities, ${pages.length} pages`;
  console.log(`${title}, medians of ${RUNS} runs (least–most), Node ${process.versions.node}\n`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

const [reader, path] = process.argv.slice(4);
if (reader && path) console.log(JSON.stringify(measure(reader, path)));
else compare();
