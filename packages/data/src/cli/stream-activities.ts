/** Activities of a file of any format, row by row: a hundred thousand rows in little memory. */
import { readFileSync } from 'node:fs';
import { detectBinary } from '../importers/detect-file.js';
import { detectType } from '../importers/detect-type.js';
import type { RowContext } from '../importers/finish-row.js';
import { wrapsFeatures } from '../importers/find-features.js';
import { importActivities, warnOfEncoding } from '../importers/import-activities.js';
import { jsonReader } from '../importers/json-reader.js';
import { limitDates } from '../importers/limit-dates.js';
import { loadGazetteer } from '../importers/load-gazetteer.js';
import { noticeNothing } from '../importers/notice-nothing.js';
import { parseElement, readActivity } from '../importers/read-json.js';
import { csvReader } from '../importers/read-csv.js';
import { recordSplitter } from '../importers/split-records.js';
import type { Dialect, ImportOptions, ImportType, Sink } from '../importers/types.js';
import { findEncoding, readChunks, readStart } from './read-chunks.js';

/** NDJSON: an object on each of the first lines. */
export function isNdjson(path: string, head: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(path) || /^\s*\{[^\n]*\}\r?\n\{/.test(head);
}

async function readNdjson(path: string, encoding: string, context: RowContext): Promise<void> {
  // U+0000 separates nothing in JSON, so that records are lines.
  const split = recordSplitter('\0');
  const take = (chunk: string | null) => {
    for (const record of split(chunk)) {
      if (!record.text.trim()) continue;
      const long = record.problem !== undefined;
      const value = parseElement(
        { line: record.line, column: 1, text: record.text, long },
        context,
      );
      if (value !== undefined) readActivity(value, record.line, context);
    }
  };
  for await (const chunk of readChunks(path, encoding)) take(chunk);
  take(null);
}

async function readCsv(path: string, encoding: string, context: RowContext): Promise<Dialect> {
  const head = new TextDecoder(encoding).decode(readStart(path));
  const reader = await csvReader(head, context.options, { places: context.places });
  for await (const chunk of readChunks(path, encoding)) reader.survey(chunk);
  reader.survey(null);
  const dialect = reader.decide(context.sink);
  if (!dialect) return { type: 'csv', name: 'unknown' };
  for await (const chunk of readChunks(path, encoding)) reader.read(chunk, context.sink);
  reader.read(null, context.sink);
  return dialect;
}

/**
 * CSV, NDJSON, JSON, GeoJSON and JSON-LD are streamed; iCalendar, web pages and workbooks are read
 * whole.
 *
 * @throws {Error} Where the file cannot be opened. What is wrong inside goes to the sink.
 */
export async function streamActivities(
  path: string,
  options: ImportOptions,
  target: Sink,
): Promise<Dialect> {
  const { sink: inside, finish: finishDates } = limitDates(target, options);
  const { sink, finish } = noticeNothing(inside);
  const dialect = await streamRows(path, options, sink, inside);
  finish();
  finishDates();
  return dialect;
}

async function streamRows(
  path: string,
  options: ImportOptions,
  sink: Sink,
  inside: Sink,
): Promise<Dialect> {
  const whole = async () => {
    const { from: _from, until: _until, ...rest } = options;
    const result = await importActivities(new Uint8Array(readFileSync(path)), rest);
    for (const activity of result.activities) sink.keep(activity, null);
    for (const warning of result.warnings) inside.warn(warning);
    for (const rejected of result.rejected) sink.reject(rejected);
    return result.dialect;
  };
  const start = readStart(path);
  if (detectBinary(start)) return whole();
  const { encoding, guessed, broken } = await findEncoding(path, options.encoding, options.country);
  const head = new TextDecoder(encoding).decode(start);
  const type: ImportType | null = options.type ?? detectType(head.replace(/^\ufeff/, ''));
  if (!type || type === 'ics' || head.trimStart().startsWith('<')) return whole();
  if (type === 'geojson' && wrapsFeatures(head.slice(0, 20_000))) return whole();
  warnOfEncoding({ guessed, encoding, ...(broken ? { broken } : {}) }, sink);
  const context: RowContext = {
    options,
    sink,
    dateOrder: options.dateOrder ?? null,
    told: new Set(),
    places: options.locate ? await loadGazetteer() : undefined,
  };
  if (type === 'csv') return { ...(await readCsv(path, encoding, context)), encoding };
  if (type === 'json' && isNdjson(path, head)) {
    await readNdjson(path, encoding, context);
    return { type, name: 'ndjson', encoding };
  }
  const reader = jsonReader(type, context);
  for await (const chunk of readChunks(path, encoding)) reader.push(chunk);
  reader.end();
  return {
    type,
    name: type === 'json' ? 'own' : type === 'jsonld' ? 'schema.org' : type,
    encoding,
  };
}
