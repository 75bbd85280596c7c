/** What a date on paper is, and whether it exists. */
import type { DateOrder } from './types.js';

/** A date on the wall, without its zone. */
export interface ReadDate {
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM` or `HH:MM:SS`, null where none stands. */
  time: string | null;
  /** `Z` or `±HH:MM`, null where none stands. */
  offset: string | null;
}

export interface DateProblem {
  reason: string;
  suggestion: string;
}

/** As much of a date as stands in one place. */
export interface DatePiece {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** What is known of a file beyond the cell, to decide what can be read in two ways. */
export interface DateHints {
  /** How slashes are meant, null where nobody knows. */
  order: DateOrder | null;
  /** Year of the edition: decides years of two figures, and stands in for a year that is missing. */
  edition?: number | null | undefined;
  /** ISO code: its language decides between months of one name (Polish and Croatian `listopada`). */
  country?: string | null | undefined;
}

export const SUGGESTION = 'write the date as 2026-02-10, or 2026-02 where only the month is known';

export const NOT_A_DATE: DateProblem = { reason: 'this is not a date', suggestion: SUGGESTION };

/** @returns Whether the day exists in the Gregorian calendar. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** @returns `YYYY-MM-DDTHH:MM:SS` of a moment in UTC; null outside the years of four figures. */
export function isoOf(time: number): string | null {
  const date = new Date(time);
  const iso = Number.isNaN(+date) ? '' : date.toISOString();
  return /^\d{4}-/.test(iso) ? iso.slice(0, 19) : null;
}

/** @returns The day `count` days later; the same one where no calendar goes that far. */
export const addDays = (day: string, count: number): string =>
  isoOf(Date.parse(day) + count * 864e5)?.slice(0, 10) ?? day;

/** Days since 1899-12-30, as Excel stores dates: 20000 to 80000 is 1954 to 2119. */
export function fromSerial(serial: number): ReadDate | null {
  if (serial < 20_000 || serial > 80_000) return null;
  const date = new Date(Math.round((serial - 25_569) * 1440) * 60_000).toISOString();
  return { day: date.slice(0, 10), time: serial % 1 ? date.slice(11, 16) : null, offset: null };
}

/**
 * What people and databases write where they know no date. A guess at one would be worse than none.
 */
export const isPlaceholder = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^(0000-00-00([T ]00:00(:00)?)?|0{1,2}[./]0{1,2}[./]0{2,4}|null|nil|none|undefined|\\n|[-–—?.…/*]+|n\/?a|n\.a\.|tb[acd]|t\.b\.[acd]\.|tbc ?\(.*\)|unknown|#(n\/a|ref!|value!|name\?|null!|div\/0!|num!))$/i.test(
    value.trim(),
  );

/** The two numbers before the year in `3/2/2026`, or null for other dates. */
export function slashPair(value: unknown): [number, number] | null {
  if (typeof value !== 'string' || value.length > 160) return null;
  const text = value.replace(/[\u200e\u200f]/g, '');
  const match = /(?<![\d/])(\d{1,2})\s?\/\s?(\d{1,2})\s?\/\s?\d{2,4}(?!\d)/.exec(text);
  return match && [Number(match[1]), Number(match[2])];
}
