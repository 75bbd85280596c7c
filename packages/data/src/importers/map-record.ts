/** Records of other programs, in JSON or as properties of a map: their names are read like columns. */
import { chooseColumns, countCells } from './choose-columns.js';
import { findDialect, nameColumns } from './csv-dialects.js';
import { mapCsvRow } from './map-csv-row.js';
import type { Draft, ImportOptions } from './types.js';

const FIELDS = 200;

/** @returns Text of a cell; moments counted in seconds or milliseconds since 1970 as ISO. */
function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return '';
  const milliseconds = value > 1e12 ? value : value * 1000;
  // 2001 to 2096; a number of another kind that large is no cell of a list of activities.
  const moment = Number.isInteger(value) && milliseconds > 1e12 && milliseconds < 4e12;
  return moment ? new Date(milliseconds).toISOString().replace(/\.\d+/, '') : String(value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `venue: { venue, city }` are the cells `venue` and `venue city`. */
function flatten(record: Record<string, unknown>): Map<string, string> {
  const cells = new Map<string, string>();
  const put = (name: string, value: unknown) => {
    const text = cellOf(value);
    if (text && cells.size < FIELDS && !cells.has(name)) cells.set(name, text);
  };
  for (const [name, value] of Object.entries(record)) {
    const one = Array.isArray(value) && isObject(value[0]) ? (value[0] as unknown) : value;
    if (Array.isArray(one)) put(name, one.map(cellOf).filter(Boolean).join(', '));
    else if (isObject(one)) {
      for (const [inner, item] of Object.entries(one)) {
        const own = inner === name || /^(?:name|title|rendered|value|label|summary)$/i.test(inner);
        put(own ? name : `${name} ${inner}`, item);
        // Coordinates are found wherever they lie.
        if (/^(?:lat|lon|lng|latitude|longitude|city|country|address|dateTime|date)$/i.test(inner))
          put(/^date/i.test(inner) ? name : inner, item);
      }
    } else put(name, one);
  }
  return cells;
}

/**
 * @returns The record as a row, and the names that were not understood.
 */
export function mapRecord(
  record: Record<string, unknown>,
  line: number | null,
  options: ImportOptions,
): { draft: Draft; unread: string[] } {
  const cells = flatten(record);
  const header = [...cells.keys()];
  const dialect = { ...findDialect(header), html: true };
  const names = nameColumns(header, dialect, options.columns);
  const stats = header.map(() => ({ filled: 0, dates: 0, times: 0, countries: 0 }));
  const row = [...cells.values()];
  countCells(stats, row, names);
  const fields = chooseColumns(header, names, stats);
  const draft = mapCsvRow(row, fields, dialect, line ?? 0, { order: options.dateOrder ?? null });
  return {
    draft: { ...draft, line },
    unread: header.filter(
      (name, index) =>
        !fields[index] &&
        !/(?:^| )(?:lat|lon|lng|latitude|longitude|city|country|address)$/i.test(name),
    ),
  };
}
