/** Activities of a file of any format, row by row: a hundred thousand rows in little memory. */
import { readFileSync } from 'node:fs';
import { detectType } from '../importers/detect-type.js';
import type { RowContext } from '../importers/finish-row.js';
import { importActivities } from '../importers/import-activities.js';
import { jsonReader } from '../importers/json-reader.js';
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
  const reader = await csvReader(head, context.options);
  for await (const chunk of readChunks(path, encoding)) reader.survey(chunk);
  reader.survey(null);
  const dialect = reader.decide(context.sink);
  if (!dialect) return { type: 'csv', name: 'unknown' };
  for await (const chunk of readChunks(path, encoding)) reader.read(chunk, context.sink);
  reader.read(null, context.sink);
  return dialect;
}

/**
 * CSV, NDJSON, JSON, GeoJSON and JSON-LD are streamed; iCalendar and web pages are read whole.
 *
 * @throws {Error} Where the file cannot be opened. What is wrong inside goes to the sink.
 */
export async function streamActivities(
  path: string,
  options: ImportOptions,
  sink: Sink,
): Promise<Dialect> {
  const { encoding, guessed } = await findEncoding(path, options.encoding, options.country);
  const head = new TextDecoder(encoding).decode(readStart(path));
  const type: ImportType | null = options.type ?? detectType(head.replace(/^\ufeff/, ''));
  const context: RowContext = {
    options,
    sink,
    dateOrder: options.dateOrder ?? null,
    told: new Set(),
  };
  if (guessed) {
    sink.warn({
      line: null,
      field: 'file',
      reason: 'not Unicode; check the accents, or save as UTF-8',
      value: encoding,
    });
  }
  if (type === 'csv') return { ...(await readCsv(path, encoding, context)), encoding };
  if (type === 'json' && isNdjson(path, head)) {
    await readNdjson(path, encoding, context);
    return { type, name: 'ndjson', encoding };
  }
  if (type && type !== 'ics' && !head.trimStart().startsWith('<')) {
    const reader = jsonReader(type, context);
    for await (const chunk of readChunks(path, encoding)) reader.push(chunk);
    reader.end();
    return { type, name: type === 'json' ? 'own' : type, encoding };
  }
  const result = await importActivities(new Uint8Array(readFileSync(path)), options);
  for (const activity of result.activities) sink.keep(activity, null);
  for (const warning of result.warnings) sink.warn(warning);
  for (const rejected of result.rejected) sink.reject(rejected);
  return result.dialect;
}
