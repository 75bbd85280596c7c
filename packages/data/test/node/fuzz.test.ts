/** Ten thousand broken files: no hang, no throw, and nothing that the schema would not accept. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCsv, toGeojson, toIcs, toJsonld } from '../../src/exporters/index.js';
import { importActivities } from '../../src/importers/index.js';
import { parse } from '../../src/parse.js';
import { Activity } from '../../src/schemas/activities.js';

const folder = new URL('../fixtures/import/', import.meta.url);
const FILES = 10_000;

/** Mulberry32: the same files in every run. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

async function corpus(): Promise<Uint8Array[]> {
  const files = readdirSync(folder).map(
    (name) => new Uint8Array(readFileSync(new URL(name, folder))),
  );
  const encode = (text: string) => new TextEncoder().encode(text);
  const { activities } = await importActivities(files[0]!);
  const all = (
    await Promise.all(files.map((file) => importActivities(file, { country: 'EE' })))
  ).flatMap((r) => r.activities);
  expect(activities.length + all.length).toBeGreaterThan(15);
  const texts = [
    toCsv(all),
    toCsv(all, { separator: ';' }),
    toIcs(all, { stamp: '2026-01-01' }),
    toGeojson(all),
    toJsonld(all),
  ];
  return [
    ...files,
    ...texts.map(({ text }) => encode(text)),
    encode(JSON.stringify({ version: 1, edition: 2026, activities: all.slice(0, 8) })),
    new Uint8Array(Buffer.from(`\ufeff${toCsv(all.slice(0, 5)).text}`, 'utf16le')),
    encode(
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260210T100000Z\r\nRRULE:FREQ=MONTHLY;BYDAY=2TU;BYSETPOS=1;UNTIL=20270101\r\nRDATE:20260301T100000Z\r\nSUMMARY:X\r\nEND:VEVENT\r\nEND:VCALENDAR',
    ),
  ];
}

/** Fragments that have broken importers before. */
const BITS = [
  '"',
  "'",
  '\r',
  '\n',
  '\0',
  '\ufeff',
  ',',
  ';',
  '{',
  '[',
  '}',
  ']',
  '\\',
  '\\u',
  'BEGIN:VEVENT\n',
  'END:VCALENDAR\n',
  'RRULE:FREQ=DAILY\n',
  '__proto__',
  'constructor',
  '99999999999',
  '-',
  '1e999',
  '<script type="application/ld+json">',
  '</script',
  'sep=;\n',
  '\t',
  '🏳️‍🌈',
  '\ud800',
  'NaN',
  'null',
];

function mutate(files: readonly Uint8Array[], next: () => number): Uint8Array {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  let bytes = pick(files).slice();
  const rounds = 1 + Math.floor(next() * 4);
  for (let round = 0; round < rounds; round++) {
    const at = Math.floor(next() * (bytes.length + 1));
    const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
    switch (Math.floor(next() * 6)) {
      case 0:
        for (let flip = 0; flip < 8 && bytes.length > 0; flip++)
          bytes[Math.floor(next() * bytes.length)]! ^= 1 << Math.floor(next() * 8);
        break;
      case 1:
        bytes = next() < 0.5 ? bytes.slice(0, at) : bytes.slice(at);
        break;
      case 2: {
        const other = pick(files);
        const from = Math.floor(next() * other.length);
        bytes = join(bytes.subarray(0, at), other.subarray(from, from + 2000), bytes.subarray(at));
        break;
      }
      case 3:
        bytes = join(bytes.subarray(0, at), Buffer.from(pick(BITS)), bytes.subarray(at));
        break;
      case 4: {
        const end = at + Math.floor(next() * 200);
        const part = bytes.subarray(at, end);
        bytes = join(
          bytes.subarray(0, end),
          ...Array<Uint8Array>(Math.floor(next() * 20)).fill(part),
          bytes.subarray(end),
        );
        break;
      }
      default:
        bytes = join(bytes.subarray(0, at), bytes.subarray(at + Math.floor(next() * 50)));
    }
  }
  return bytes;
}

describe('importers', () => {
  it(`survive ${FILES} mutated files`, async () => {
    const files = await corpus();
    const next = random(20260210);
    let kept = 0;
    let rejected = 0;
    for (let run = 0; run < FILES; run++) {
      const bytes = mutate(files, next);
      const input = next() < 0.5 ? bytes : new TextDecoder().decode(bytes);
      const result = await importActivities(
        input,
        next() < 0.5 ? { country: 'EE', edition: 2026 } : {},
      );
      kept += result.activities.length;
      rejected += result.rejected.length;
      // A file says something: rows, or why there are none.
      const said = result.activities.length + result.rejected.length + result.warnings.length;
      if (said === 0)
        expect(String(new TextDecoder().decode(bytes))).toMatch(
          /BEGIN:VCALENDAR|[[{]|title|name|titel/i,
        );
      for (const activity of result.activities) {
        const parsed = parse(Activity, activity);
        if (!parsed.ok) expect({ run, activity, issues: parsed.issues }).toBeNull();
      }
      const ids = new Set(result.activities.map(({ id }) => id));
      if (ids.size !== result.activities.length) expect({ run, twice: true }).toBeNull();
    }
    expect(kept).toBeGreaterThan(FILES);
    expect(rejected).toBeGreaterThan(FILES / 10);
  }, 120_000);
});
