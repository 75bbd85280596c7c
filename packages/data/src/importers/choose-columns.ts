/** From names to fields by what the cells hold: `Start` is a day in one list and a clock in another. */
import type { Field, WeakField } from './column-names.js';
import { columnKey } from './column-names.js';
import { readCountry } from './read-country.js';
import { readTime } from './read-clock.js';
import { readSpan } from './read-span.js';

/** What the cells of a column look like. */
export interface ColumnStats {
  filled: number;
  dates: number;
  times: number;
  countries: number;
}

/** Rows looked at; the rest of a long list is like them. */
const SAMPLE = 500;

const CLOCK = String.raw`\d{1,2}(?:\s?[:.h]\s?\d{2})?(?::\d{2})?\s*(?:[ap]\.?\s?m\.?|uhr|hrs?|h|ч|г)?`;
const CLOCKS = new RegExp(
  String.raw`^(?:um|at|à|von|from|ab|klo|kl\.?|de|od|ore|h)?\s*${CLOCK}(?:\s*(?:[-–—]|to|bis|à|a|al|do|until|till|til|kuni|līdz|iki|и|до)\s*${CLOCK})?\.?$`,
  'iu',
);
const DATE =
  /\b(?:19|20)\d{2}\D+\d|\d\D+(?:19|20)\d{2}(?!\d)|^\s*\d{1,2}([./-])\s?\d{1,2}\1\s?\d{2}\b|\b20\d{2}[01]\d[0-3]\d\b/;

/** @returns Whether the cell holds a time of day, or two, and nothing else. */
const isClock = (cell: string): boolean =>
  cell.length < 40 &&
  !/\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d/.test(cell) &&
  /[:.h]|[ap]\.?m|uhr|klo/i.test(cell) &&
  (CLOCKS.test(cell.trim()) || typeof readTime(cell) === 'string') &&
  !/^\d{1,2}\.\d{1,2}\.$/.test(cell.trim());

/** @returns Whether the cell holds a day, as far as one can tell without the whole file. */
export function isDay(cell: string): boolean {
  if (cell.length > 80 || !/\d/.test(cell)) return false;
  const read = readSpan(cell, { order: 'dmy' });
  return (read !== null && !('reason' in read)) || DATE.test(cell);
}

/** @returns The day that a heading names, as in `Monday, 9 February 2026`; null for other words. */
export function dayOfHeading(text: string): string | null {
  const read = /\d/.test(text) ? readSpan(text, { order: 'dmy' }) : null;
  return read && !('reason' in read) && read.start.day.length === 10 ? text.trim() : null;
}

/** Adds a row's cells to the counts. */
export function countCells(
  stats: ColumnStats[],
  cells: readonly string[],
  names: readonly (Field | WeakField | null)[],
): void {
  stats.forEach((column, index) => {
    const cell = cells[index]?.trim();
    if (!cell || column.filled >= SAMPLE) return;
    column.filled += 1;
    if (isClock(cell)) column.times += 1;
    else if (isDay(cell)) column.dates += 1;
    if (names[index] === 'country' && readCountry(cell)) column.countries += 1;
  });
}

/** A person's name may stand under these; a title is preferred. */
const PLAIN_NAMES = new Set(
  'name nom nombre nome naam ime nev nume име όνομα ονομα nimi namn navn nafn ainm isem emri ad isim jmeno'.split(
    ' ',
  ),
);

/**
 * @param names What each column may hold by its name.
 * @param stats Counts for each column.
 * @returns For each column its field, or null where it is not read.
 */
export function chooseColumns(
  header: readonly string[],
  names: readonly (Field | WeakField | null)[],
  stats: readonly ColumnStats[],
): (Field | null)[] {
  const mostly = (index: number, what: 'dates' | 'times' | 'countries') => {
    const column = stats[index];
    return column !== undefined && column.filled > 0 && column[what] * 2 > column.filled;
  };
  const chosen = names.map((name, index): Field | WeakField | null => {
    if (name === 'start' && mostly(index, 'times')) return 'start_time';
    if (name === 'date' && mostly(index, 'times')) return 'start_time';
    if (name === 'end' && mostly(index, 'times')) return 'end_time';
    if (name === 'start_time' && mostly(index, 'dates')) return 'date';
    if (name === 'end_time' && mostly(index, 'dates')) return 'end';
    if (name === 'tags' && mostly(index, 'dates')) return 'date';
    const other = stats[index] && stats[index].filled > 0 && !mostly(index, 'countries');
    if (name === 'country' && other && !/country|^land$|pays/i.test(header[index]!)) return 'town';
    return name;
  });
  const promote = (weak: Field | WeakField, field: Field) => {
    if (chosen.includes(field)) return;
    const index = chosen.indexOf(weak);
    if (index >= 0) chosen[index] = field;
  };
  promote('date', 'start');
  const title = chosen.findIndex(
    (field, index) => field === 'title' && !PLAIN_NAMES.has(columnKey(header[index]!)),
  );
  if (title >= 0)
    chosen.forEach(
      (field, index) => field === 'title' && index !== title && (chosen[index] = null),
    );
  promote('theme', 'title');
  promote('summary', 'title');
  promote('theme', 'topics');
  // “Locatie” and “Plaats”: the hall and its town.
  const place = chosen.indexOf('place');
  const next = chosen.indexOf('place', place + 1);
  if (place >= 0 && next > place && !chosen.includes('town')) chosen[next] = 'town';
  const taken = new Set<Field>();
  return chosen.map((field) => {
    if (field === null || field === 'date' || field === 'theme') return null;
    // Tags and categories may fill several columns; other fields have one.
    if (taken.has(field) && field !== 'tags') return null;
    taken.add(field);
    return field;
  });
}
