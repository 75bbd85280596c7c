/** The way in for everybody's activities: finds out what a file is and reads it row by row. */
import { decodeText } from './decode-text.js';
import { detectType } from './detect-type.js';
import { extractJsonld } from './extract-jsonld.js';
import { duplicateFinder } from './find-duplicates.js';
import type { RowContext } from './finish-row.js';
import { LIMITS, shorten } from './limits.js';
import { csvReader } from './read-csv.js';
import { readIcs } from './read-ics.js';
import { jsonReader } from './json-reader.js';
import { parseElement } from './read-json.js';
import { findEvents, readEvent } from './read-jsonld.js';
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
    const reader = await csvReader(text.slice(0, 20_000), options);
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
    const scripts = extractJsonld(text);
    for (const script of scripts) {
      const value = parseElement({ ...script, column: 1 }, context);
      for (const event of findEvents(value)) readEvent(event, script.line, context);
    }
    if (scripts.length === 0) {
      sink.reject({
        line: null,
        field: 'file',
        reason: 'the page holds no JSON-LD',
        suggestion: 'look for another export: CSV, iCalendar',
        value: shorten(text),
      });
    }
  } else {
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
  const result: Omit<ImportResult, 'dialect'> = {
    activities: [],
    rejected: [],
    warnings: [],
    duplicates: [],
  };
  const duplicateOf = duplicateFinder();
  let more = 0;
  const sink: Sink = {
    keep(activity, line) {
      const duplicate = duplicateOf(activity, line);
      if (duplicate) result.duplicates.push(duplicate);
      if (duplicate?.by !== 'row') result.activities.push(activity);
    },
    reject: (rejected) => void result.rejected.push(rejected),
    warn(warning) {
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
 * Reads activities from CSV (our own columns and those of The Events Calendar, EventON and Code
 * Week), iCalendar, GeoJSON, schema.org JSON-LD, a web page that holds it, or our own JSON. Never
 * throws: what cannot be read is in `rejected`, with its line and what to write instead.
 *
 * @param input The file's text, or its bytes, whose encoding is then found out.
 */
export async function importActivities(
  input: string | Uint8Array,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const { sink, result, finish } = collector();
  let dialect: Dialect = { type: null, name: 'unknown' };
  const fail = (reason: string, suggestion: string, value = '') =>
    sink.reject({ line: null, field: 'file', reason, suggestion, value });
  try {
    if (input.length > LIMITS.file) {
      fail('the file is too large', 'use the command line, which reads it piece by piece');
      return { ...result, dialect };
    }
    const decoded = typeof input === 'string' ? null : decodeText(input, options);
    const text = (decoded ? decoded.text : (input as string)).replace(/^\ufeff/, '');
    if (decoded?.guessed) {
      sink.warn({
        line: null,
        field: 'file',
        reason: 'not Unicode; check the accents, or save as UTF-8',
        value: decoded.encoding,
      });
    }
    const type = options.type ?? detectType(text);
    if (type)
      dialect = await readAll(text, type, {
        options,
        sink,
        dateOrder: options.dateOrder ?? null,
        told: new Set(),
      });
    else fail('the file is empty', 'choose another file');
    if (decoded) dialect.encoding = decoded.encoding;
  } catch (error) {
    fail(
      `the file cannot be read: ${shorten((error as Error).message)}`,
      'save or export it again',
    );
  }
  finish();
  return { ...result, dialect };
}
