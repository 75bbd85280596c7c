/**
 * Dates as spreadsheets and people write them. A date that can be read in two ways is not read at
 * all: the importer says so and asks for `2026-02-10`.
 */
import { monthOf } from './month-names.js';
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

const two = (value: number | string) => String(value).padStart(2, '0');
const SUGGESTION = 'write the date as 2026-02-10, or 2026-02 where only the month is known';

/** @returns Whether the day exists in the Gregorian calendar. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** @returns `HH:MM[:SS]`, null for an empty cell, undefined for what is no time. `10:00:AM` is EventON's. */
export function readTime(value: unknown): string | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (!text) return null;
  if (text.length > 40) return undefined;
  const match =
    /^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?(?:\.\d+)?[\s:]*(?:([ap])\.?\s?m\.?|uhr|h)?$/i.exec(
      text,
    );
  // A bare "10" is no time; "10 am" is.
  if (!match || (!match[2] && !/[a-z]$|\.$/i.test(text))) return undefined;
  let hour = Number(match[1]);
  if (match[4]) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (/p/i.test(match[4]) ? 12 : 0);
  }
  if (hour > 23 || Number(match[2] ?? 0) > 59 || Number(match[3] ?? 0) > 59) return undefined;
  const seconds = match[3] && match[3] !== '00' ? `:${match[3]}` : '';
  return `${two(hour)}:${match[2] ?? '00'}${seconds}`;
}

/** Days since 1899-12-30, as Excel stores dates: 20000 to 80000 is 1954 to 2119. */
function fromSerial(serial: number): ReadDate | null {
  if (serial < 20_000 || serial > 80_000) return null;
  const date = new Date(Math.round((serial - 25_569) * 1440) * 60_000).toISOString();
  return { day: date.slice(0, 10), time: serial % 1 ? date.slice(11, 16) : null, offset: null };
}

/** The two numbers before the year in `3/2/2026`, or null for other dates. */
export function slashPair(value: unknown): [number, number] | null {
  const match =
    typeof value === 'string' ? /^\s*(\d{1,2})\/(\d{1,2})\/\d{2,4}\b/.exec(value) : null;
  return match && [Number(match[1]), Number(match[2])];
}

function fromNumbers(text: string, order: DateOrder | null): string | DateProblem | null {
  const iso =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return `${iso[1]}-${two(iso[2]!)}${iso[3] ? `-${two(iso[3])}` : ''}`;
  const match = /^(\d{1,2})(\.\s?|[-/])(\d{1,2})(?:\.\s?|[-/])(\d{4}|\d{2})\.?$/.exec(text);
  if (!match) return null;
  const [, a, mark, b] = match;
  const year = match[4]!.length === 2 ? `20${match[4]}` : match[4]!;
  // Dots and hyphens mean day first wherever they are used; slashes do not.
  let dayFirst = true;
  if (mark === '/') {
    if (Number(a) > 12 || a === b) dayFirst = true;
    else if (Number(b) > 12) dayFirst = false;
    else if (order) dayFirst = order === 'dmy';
    else {
      const [dmy, mdy] = [`${year}-${two(b!)}-${two(a!)}`, `${year}-${two(a!)}-${two(b!)}`];
      return {
        reason: 'the date can be read day first or month first',
        suggestion: `write ${dmy} or ${mdy}, or say how the dates are ordered`,
      };
    }
  }
  return dayFirst ? `${year}-${two(b!)}-${two(a!)}` : `${year}-${two(a!)}-${two(b!)}`;
}

function fromWords(text: string): string | null {
  const clean = text.replace(/^\p{L}+\.?,\s+/u, '');
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})$/iu.exec(clean);
  const monthFirst = /^(\p{L}+)\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/iu.exec(clean);
  const [day, word, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  const month = word && monthOf(word);
  return month ? `${year}-${two(month)}${day ? `-${two(day)}` : ''}` : null;
}

/**
 * @param order How slashes are meant, null where nobody knows.
 * @returns The date, null for an empty cell, or what is wrong with it.
 */
export function readDate(value: unknown, order: DateOrder | null): ReadDate | DateProblem | null {
  if (value === null || value === undefined) return null;
  const bad = { reason: 'this is not a date', suggestion: SUGGESTION };
  if (typeof value === 'number') return fromSerial(value) ?? bad;
  if (typeof value !== 'string' || value.length > 80) return bad;
  const text = value.trim().replace(/[\u200e\u200f]/g, '');
  if (!text) return null;
  if (/^\d{5}([.,]\d+)?$/.test(text)) return fromSerial(Number(text.replace(',', '.'))) ?? bad;
  const split =
    /^(.*?\d{4}|.*?[./]\d{2}|\d{8})(?:T|,?\s+(?:at\s+|um\s+)?)(\d{1,2}[:.h]\d{2}.*|\d{1,2}\s*[ap]\.?m\.?)$/i.exec(
      text,
    ) ?? /^(\d{4}-\d{1,2}-\d{1,2})(?:T|\s+)(\d{1,2}:\d{2}.*|\d{4,6}.*)$/i.exec(text);
  const date = split ? split[1]! : text;
  const zone = split ? /^(.*?\d)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})$/i.exec(split[2]!) : null;
  const time = split ? readTime(zone ? zone[1] : split[2]) : null;
  if (time === undefined) return { ...bad, reason: 'the time of day is not one' };
  const day = fromNumbers(date, order) ?? fromWords(date);
  if (day === null) return bad;
  if (typeof day !== 'string') return day;
  const exists = day.length === 7 ? isDay(`${day}-01`) : isDay(day);
  if (!exists) return { reason: 'there is no such day', suggestion: SUGGESTION };
  if (!/^(19|2[01])/.test(day)) return { reason: 'the year looks wrong', suggestion: SUGGESTION };
  let offset = zone ? zone[2]!.toUpperCase() : null;
  if (offset && /[A-Z]/.test(offset)) offset = 'Z';
  else if (offset)
    offset = offset.replace(/^(.\d\d):?(\d\d)?$/, (_all, h, m) => `${h}:${m ?? '00'}`);
  return { day, time: day.length === 7 ? null : time, offset };
}
