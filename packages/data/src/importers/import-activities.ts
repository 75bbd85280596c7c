/** The way in for everybody's activities: finds out what a file is and reads it row by row. */
import { summaryCounter } from './count-summary.js';
import { decodeText } from './decode-text.js';
import { detectBinary } from './detect-file.js';
import { detectType } from './detect-type.js';
import { duplicateFinder } from './find-duplicates.js';
import type { RowContext } from './finish-row.js';
import { noticeNothing } from './notice-nothing.js';
import { LIMITS, shorten } from './limits.js';
import { limitDates } from './limit-dates.js';
import { csvReader } from './read-csv.js';
import { readIcs } from './read-ics.js';
import { readPage } from './read-page.js';
import { wrapsFeatures } from './find-features.js';
import { jsonReader, readWrapped } from './json-reader.js';
import type { Dialect, ImportOptions, ImportResult, ImportType, Sink } from './types.js';

const NAMES: Record<ImportType, string> = {
  csv: 'own',
  ics: 'icalendar',
  geojson: 'geojson',
  jsonld: 'schema.org',
  json: 'own',
};

async function readAll(text: string, type: ImportType, context: RowContext): Promise<Dialect> {
  const { options, sink } = context;
  if (type === 'csv') {
    const reader = await csvReader(text.slice(0, 20_000), options, { places: context.places });
    reader.survey(text);
    reader.survey(null);
    const dialect = reader.decide(sink);
    if (dialect) {
      reader.read(text, sink);
      reader.read(null, sink);
    }
    return dialect ?? { type, name: 'unknown' };
  }
  if (type === 'ics') await readIcs(text, context);
  else if (type === 'jsonld' && text.trimStart().startsWith('<')) {
    readPage(text, context);
  } else if (type === 'geojson' && wrapsFeatures(text.slice(0, 20_000))) readWrapped(text, context);
  else {
    const reader = jsonReader(type, context);
    reader.push(text);
    reader.end();
  }
  return { type, name: NAMES[type] };
}

/**
 * Collects rows into a result.
 *
 * @returns The sink and the result that it fills; warnings beyond a thousand are counted only.
 */
function collector(): { sink: Sink; result: Omit<ImportResult, 'dialect'>; finish(): void } {
  const counter = summaryCounter();
  const result: Omit<ImportResult, 'dialect'> = {
    summary: counter.summary,
    activities: [],
    rejected: [],
    warnings: [],
    duplicates: [],
  };
  const duplicateOf = duplicateFinder();
  let more = 0;
  const sink: Sink = {
    keep(activity, line, raw) {
      const duplicate = duplicateOf(activity, line, raw);
      if (duplicate) result.duplicates.push(duplicate);
      if (duplicate?.by === 'row') return;
      counter.add(activity);
      result.activities.push(activity);
    },
    reject(rejected) {
      counter.reject();
      result.rejected.push(rejected);
    },
    warn(warning) {
      counter.warn();
      if (result.warnings.length < LIMITS.warnings) result.warnings.push(warning);
      else more += 1;
    },
  };
  const finish = () => {
    if (more > 0)
      result.warnings.push({
        line: null,
        field: 'file',
        reason: `${more} more warnings`,
        value: '',
      });
  };
  return { sink, result, finish };
}

/**
 * Reads activities from tables (CSV, `.xlsx`, `.ods`; made by hand, or by The Events Calendar, EventON,
 * Code Week, Outlook, Google Calendar), iCalendar, GeoJSON, schema.org JSON-LD, a web page that holds
 * it, or our own JSON. Never throws: what cannot be read is in `rejected`, with its line and what to
 * write instead.
 *
 * @param input The file's text, or its bytes, whose encoding is then found out.
 */
export async function importActivities(
  input: string | Uint8Array,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { sink: all, result, finish } = collector();
  const { sink: inside, finish: finishDates } = limitDates(all, options);
  const { sink, finish: finishRows } = noticeNothing(inside);
  let dialect: Dialect = { type: null, name: 'unknown' };
  const fail = (reason: string, suggestion: string, value = '') =>
    sink.reject({ line: null, field: 'file', reason, suggestion, value });
  try {
    dialect = await readInput(input, options, sink, fail);
  } catch (error) {
    fail(
      `the file cannot be read: ${shorten((error as Error).message)}`,
      'save or export it again',
    );
  }
  finishRows();
  finishDates();
  finish();
  return { ...result, dialect };
}

async function readInput(
  input: string | Uint8Array,
  options: ImportOptions,
  sink: Sink,
  fail: (reason: string, suggestion: string, value?: string) => void,
): Promise<Dialect> {
  const unknown: Dialect = { type: null, name: 'unknown' };
  const context: RowContext = {
    options,
    sink,
    dateOrder: options.dateOrder ?? null,
    told: new Set(),
    places: options.locate
      ? await (await import('./load-gazetteer.js')).loadGazetteer()
      : undefined,
  };
  const binary = typeof input === 'string' ? detectBinary(start(input)) : detectBinary(input);
  if (binary && typeof input !== 'string' && binary.kind === 'workbook') {
    const { readWorkbook } = await import('./read-workbook.js');
    return await readWorkbook(input, context);
  }
  if (binary) {
    fail(binary.reason, binary.suggestion);
    return unknown;
  }
  if (input.length > LIMITS.file) {
    fail('the file is too large', 'use the command line, which reads it piece by piece');
    return unknown;
  }
  const decoded = typeof input === 'string' ? null : decodeText(input, options);
  const text = (decoded ? decoded.text : (input as string)).replace(/^\ufeff/, '');
  if (decoded) warnOfEncoding(decoded, sink);
  const type = options.type ?? detectType(text);
  if (!type) {
    fail('the file is empty', 'choose another file');
    return unknown;
  }
  const dialect = await readAll(text, type, context);
  if (decoded) dialect.encoding = decoded.encoding;
  return dialect;
}

/** The first characters as bytes, for text that was made of a file that is none. */
const start = (text: string) =>
  Uint8Array.from(text.slice(0, 600), (char) =>
    Math.min(char.charCodeAt(0), 255) === char.charCodeAt(0) ? char.charCodeAt(0) : 63,
  );

/** Says that the encoding is a guess, or which lines hold letters that are broken. */
export function warnOfEncoding(
  { guessed, encoding, broken }: { guessed: boolean; encoding: string; broken?: number[] },
  sink: Pick<Sink, 'warn'>,
): void {
  if (guessed) {
    sink.warn({
      line: null,
      field: 'file',
      reason: 'not Unicode; check the accents, or save as UTF-8',
      value: encoding,
    });
  }
  for (const line of broken ?? [])
    sink.warn({ line, field: 'file', reason: 'a letter is broken here; type it again', value: '' });
}
