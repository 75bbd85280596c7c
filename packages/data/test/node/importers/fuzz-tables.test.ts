/**
 * Tables made wrong in every way we know: no throw, no hang, no row lost without a word, no prototype
 * touched. Two thousand here; `AW_FUZZ=100000 npx vitest run test/node/importers/fuzz-tables.test.ts`
 * runs as many as asked.
 */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importActivities } from '../../../src/importers/index.js';
import { parse } from '../../../src/parse.js';
import { Activity } from '../../../src/schemas/activities.js';

const CASES = Number(process.env['AW_FUZZ'] ?? 2_000);
/** Milliseconds that one file may take, on a machine that does other things besides. */
const HANG = 2_000;

/** Mulberry32: the same tables in every run. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES =
  'title,Titel,Título,Nazwa,Pealkiri,start,Date,Datum,Kuupäev,Fecha,When,Von,Start,Beginn,Ende,end,end time,Time,Uhrzeit,country,Land,País,Kraj,place,Ort,Town,Adresse,lat,lon,GPS,url,Link,status,Private,Tags,topics,audience,language,organiser,Beschreibung,id,edition,__proto__,constructor,toString,,#REF!,Notes,Date,title'.split(
    ',',
  );
const CELLS = [
  'Talk',
  'Vortrag über Netze',
  '10.02.2026',
  '2026-02-10',
  '03/02/2026',
  '2/13/2026',
  '10:00',
  '10:00-12:00',
  '9.–12. Februar 2026',
  '46063',
  '0.41666',
  '2026-02-10 10:00',
  '2026-02-10T08:00Z',
  'EE',
  'Estonia',
  'Österreich',
  'Atlantis',
  'Tartu',
  'Library, Tartu',
  '58,38',
  '26.72',
  '3,7 O',
  '58.38, 26.72',
  '91',
  '0',
  'https://example.org/a',
  'flyer.pdf',
  'javascript:alert(1)',
  'cancelled',
  'draft',
  'TRUE',
  'x',
  '-',
  'n/a',
  '#N/A',
  'NULL',
  '0000-00-00',
  'TBC',
  'Total',
  '12',
  '',
  '',
  '',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '\u001b[31m',
  '\ud800',
  '🏳️‍🌈',
  '=1+1',
  "'=x",
  '<b>x</b>',
  'a"b',
  'line\nbreak',
  'x'.repeat(300),
  '1e999',
  '-0',
  'Montag, 9. Februar 2026',
  'Note: all welcome',
  'de, et',
  'privacy; scams',
  '2026',
  '1999',
];
const TITLES = ['Safer Internet Day 2026', '', 'Programme;;;', 'sep=;', '# comment', '\ufeff'];

interface Case {
  input: string | Uint8Array;
  /** Rows below the header that are not blank. */
  rows: string[][];
}

function makeTable(next: () => number): { header: string[]; rows: string[][]; above: string[] } {
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const width = 1 + Math.floor(next() * 9);
  const header = Array.from({ length: width }, () => pick(NAMES));
  // Half of the tables can be read: they have what a table needs.
  if (next() < 0.6) header.splice(0, 3, 'title', 'start', 'country');
  const rows = Array.from({ length: Math.floor(next() * 8) }, () =>
    Array.from(
      { length: Math.max(0, header.length + Math.floor(next() * 3) - 1) },
      (_cell, index) =>
        header[index] === 'start' && next() < 0.7
          ? '2026-02-10'
          : header[index] === 'country' && next() < 0.7
            ? 'EE'
            : pick(CELLS),
    ),
  );
  const above = Array.from({ length: next() < 0.3 ? 1 + Math.floor(next() * 3) : 0 }, () =>
    pick(TITLES),
  );
  return { header, rows, above };
}

const escapeXml = (text: string) =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

function toXlsx(rows: string[][]): Uint8Array {
  const data = rows
    .map(
      (cells, at) =>
        `<row r="${at + 1}">${cells.map((cell) => `<c t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`).join('')}</row>`,
    )
    .join('');
  return zipSync(
    {
      'xl/workbook.xml': strToU8(
        '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<R><Relationship Id="r1" Target="worksheets/sheet1.xml"/></R>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${data}</sheetData></worksheet>`),
    },
    { level: 1 },
  );
}

function makeCase(next: () => number): Case {
  const { header, rows, above } = makeTable(next);
  if (next() < 0.15) {
    const bytes = toXlsx([...above.map((line) => [line]), header, ...rows]);
    // A third of the workbooks are damaged.
    if (next() < 0.33) {
      for (let flip = 0; flip < 5; flip++)
        bytes[Math.floor(next() * bytes.length)]! ^= 1 << Math.floor(next() * 8);
      return { input: bytes, rows: [] };
    }
    // XML has no place for some of the characters.
    return { input: bytes, rows: rows.map((cells) => cells.map(escapeXml)) };
  }
  const mark = [',', ';', '\t', '|'][Math.floor(next() * 4)]!;
  const quote = (cell: string) =>
    /["\n\r,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [...above, ...[header, ...rows].map((cells) => cells.map(quote).join(mark))];
  let text = lines.join(next() < 0.5 ? '\n' : '\r\n');
  const broken = next() < 0.2;
  if (broken) {
    const at = Math.floor(next() * text.length);
    text =
      text.slice(0, at) +
      ['"', '\0', '\r', mark, '""', "'"][Math.floor(next() * 6)]! +
      text.slice(at);
  }
  return { input: next() < 0.5 ? text : strToU8(text), rows: broken ? [] : rows };
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');

describe('tables', () => {
  it(
    `survive ${CASES} faults, and no row is lost without a word`,
    async () => {
      const next = random(13);
      const prototype = Object.getOwnPropertyNames(Object.prototype).length;
      let kept = 0;
      for (let run = 0; run < CASES; run++) {
        const { input, rows } = makeCase(next);
        const started = performance.now();
        const result = await importActivities(input, {
          country: 'EE',
          edition: 2026,
          locate: run % 2 === 0,
        });
        const took = performance.now() - started;
        if (took > HANG && run > 10) expect({ run, took }).toBeNull();
        const { activities, rejected, warnings, duplicates, dialect } = result;
        kept += activities.length;
        for (const activity of activities) {
          const parsed = parse(Activity, activity);
          if (!parsed.ok) expect({ run, activity, issues: parsed.issues }).toBeNull();
        }
        if (new Set(activities.map(({ id }) => id)).size !== activities.length)
          expect({ run, twice: true }).toBeNull();
        const said = JSON.stringify([rejected, warnings]);
        if (said.includes('\u001b') || /\\u001b/.test(said)) expect({ run, said }).toBeNull();
        // Where the table was understood, each row is an activity, a fault, a double or a note.
        if (dialect.headerLine === undefined) {
          if (rejected.length === 0) expect({ run, input }).toBeNull();
          continue;
        }
        const filled = rows.filter((row) => !isBlank(row)).length;
        const below = (line: number | null) => line !== null && line > (dialect.headerLine ?? 0);
        const skipped = warnings.filter(({ reason }) =>
          /not read$|heading with a day/.test(reason),
        );
        const left = duplicates.filter(({ by }) => by === 'row');
        const lines = [...rejected, ...skipped, ...left].map(({ line }) => line).filter(below);
        const named = new Set(lines).size;
        if (activities.length + named < filled)
          expect({
            run,
            filled,
            kept: activities.length,
            named,
            input: String(input).slice(0, 500),
          }).toBeNull();
      }
      expect(kept).toBeGreaterThan(CASES / 4);
      expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(prototype);
      expect(({} as Record<string, unknown>)['title']).toBeUndefined();
    },
    Math.max(120_000, CASES * 20),
  );
});
