/** Checks files of activities row by row, so that their size does not matter. */
import { LIMITS } from '../importers/limits.js';
import { jsonSplitter, type JsonElement } from '../importers/split-json.js';
import { recordSplitter } from '../importers/split-records.js';
import type { ImportOptions, Sink } from '../importers/types.js';
import { lintActivities } from '../lint/lint-activities.js';
import { migrate, MigrationError } from '../migrations/index.js';
import { migrateActivity } from '../migrations/migrate-activity.js';
import { parse } from '../parse.js';
import { Activities, Activity } from '../schemas/activities.js';
import { findMistake, findOffset, positionOf } from './locate-json.js';
import { findEncoding, readChunks } from './read-chunks.js';
import { streamActivities } from './stream-activities.js';
import type { CliFinding } from './types.js';

type Add = (finding: Omit<CliFinding, 'file'>) => void;

interface Rows {
  add: Add;
  /** Called after each row with the number of rows so far. */
  step(rows: number): void;
}

/** Checks one activity after the other; keeps the ids it saw. */
function rowChecker(rows: Rows) {
  const lines = new Map<string, number>();
  let count = 0;
  return (element: JsonElement, index: number, edition: number | undefined, old: boolean) => {
    count += 1;
    const at = (path: readonly string[]) => {
      const { line, column } = positionOf(element.text, findOffset(element.text, path));
      return {
        line: element.line + line - 1,
        column: line === 1 ? element.column + column - 1 : column,
      };
    };
    const add = (
      rule: string,
      path: string,
      message: string,
      severity: 'error' | 'warning' = 'error',
    ) =>
      rows.add({
        ...at(path ? path.split('.') : []),
        severity,
        rule,
        path: `activities.${index}${path && `.${path}`}`,
        message,
      });
    rows.step(count);
    if (element.long)
      return add('json', '', `an activity must be shorter than ${LIMITS.row} characters`);
    let value: unknown;
    try {
      value = JSON.parse(element.text);
    } catch {
      const mistake = findMistake(element.text);
      const { line, column } = positionOf(element.text, mistake?.offset ?? 0);
      return rows.add({
        line: element.line + line - 1,
        column: line === 1 ? element.column + column - 1 : column,
        severity: 'error',
        rule: 'json',
        path: `activities.${index}`,
        message: mistake?.message ?? 'this is not JSON',
      });
    }
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    const row = old && isObject ? migrateActivity(value as Record<string, unknown>) : value;
    // Version 0 named the edition once for the whole file.
    if (old && isObject) (row as Record<string, unknown>)['edition'] ??= edition;
    const parsed = parse(Activity, row);
    if (!parsed.ok)
      return parsed.issues.forEach(({ path, message }) => add('schema', path, message));
    const activity = parsed.value;
    const first = lines.get(activity.id);
    if (first !== undefined)
      add('duplicate-id', 'id', `"${activity.id}" is already on line ${first}`);
    else lines.set(activity.id, element.line);
    const file = {
      version: 1,
      ...(edition === undefined ? {} : { edition }),
      activities: [activity],
    } as Activities;
    for (const { rule, path, message, severity } of lintActivities(file)) {
      add(rule, path.replace(/^activities\.0\.?/, ''), message, severity);
    }
  };
}

/** Own JSON. @returns How many activities it holds. */
async function validateJson(path: string, encoding: string, rows: Rows): Promise<number> {
  const splitter = jsonSplitter(['activities']);
  const check = rowChecker(rows);
  let count = 0;
  const state: { head: { edition: number | undefined; old: boolean } | null } = { head: null };
  const file = (rule: string, message: string, field = '') =>
    rows.add({ line: 1, column: 1, severity: 'error', rule, path: field, message });
  const readHead = (text: string) => {
    let data: unknown = null;
    for (const end of ['', ']}', ']']) {
      try {
        data = JSON.parse(text + end);
        break;
      } catch {
        // Another ending, or a mistake that is reported at the end.
      }
    }
    try {
      const { from } = migrate('activities', data);
      if (from === 0)
        rows.add({
          line: 1,
          column: 1,
          severity: 'warning',
          rule: 'version',
          path: 'version',
          message: 'this is version 0; convert the file to bring it to version 1',
        });
      const edition = (data as { edition?: unknown } | null)?.edition;
      state.head = { old: from === 0, edition: typeof edition === 'number' ? edition : undefined };
    } catch (error) {
      if (!(error instanceof MigrationError)) throw error;
      file('version', error.message, 'version');
    }
  };
  for await (const chunk of readChunks(path, encoding)) {
    for (const element of splitter.push(chunk.replace(/^\ufeff/, ''))) {
      if (count === 0) readHead(splitter.head());
      const { head } = state;
      // A version that this package does not know: reported, and nothing else can be said.
      if (!head) return count;
      check(element, count, head.edition, head.old);
      count += 1;
    }
  }
  const text = splitter.head();
  const mistake = findMistake(text);
  if (mistake) {
    const { line, column } =
      count === 0 ? positionOf(text, mistake.offset) : { line: null, column: null };
    rows.add({
      line,
      column,
      severity: 'error',
      rule: 'json',
      path: '',
      message: count === 0 ? mistake.message : `around the activities: ${mistake.message}`,
    });
  } else {
    if (count === 0) readHead(text);
    const data = JSON.parse(text) as unknown;
    const parsed = Array.isArray(data) ? null : parse(Activities, migrate('activities', data).data);
    if (parsed && !parsed.ok)
      for (const { path: field, message } of parsed.issues) file('schema', message, field);
  }
  return count;
}

async function validateNdjson(path: string, encoding: string, rows: Rows): Promise<number> {
  const split = recordSplitter('\0');
  const check = rowChecker(rows);
  let count = 0;
  const take = (chunk: string | null) => {
    for (const { line, text, problem } of split(chunk)) {
      if (!text.trim()) continue;
      check({ line, column: 1, text, ...(problem ? { long: true } : {}) }, count, undefined, true);
      count += 1;
    }
  };
  for await (const chunk of readChunks(path, encoding)) take(chunk);
  take(null);
  return count;
}

/** Formats of others: what the importer rejects is an error, what it changes a warning. */
async function validateImport(path: string, options: ImportOptions, rows: Rows): Promise<number> {
  let count = 0;
  const sink: Sink = {
    keep: () => rows.step((count += 1)),
    reject: ({ line, field, reason, suggestion, value }) =>
      rows.add({
        line,
        column: null,
        severity: 'error',
        rule: 'row',
        path: field,
        message: `${reason}${value && ` (“${value}”)`}: ${suggestion}`,
      }),
    warn: ({ line, field, reason, value }) =>
      rows.add({
        line,
        column: null,
        severity: 'warning',
        rule: 'row',
        path: field,
        message: `${reason}${value && ` (“${value}”)`}`,
      }),
  };
  await streamActivities(path, options, sink);
  return count;
}

/** @returns How many activities the file holds. */
export async function validateRows(
  path: string,
  format: 'json' | 'ndjson' | 'import',
  options: ImportOptions,
  rows: Rows,
): Promise<number> {
  if (format === 'import') return validateImport(path, options, rows);
  const { encoding } = await findEncoding(path, options.encoding, options.country);
  return format === 'json'
    ? validateJson(path, encoding, rows)
    : validateNdjson(path, encoding, rows);
}
