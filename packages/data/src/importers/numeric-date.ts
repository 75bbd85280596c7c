/** Dates in figures: `2026-02-10`, `10.2.2026`, `10/02/26`, `23-25/01/2026`, `02/2026`. */
import type { DateHints, DatePiece, DateProblem } from './read-date.js';

const two = (value: number | string) => String(value).padStart(2, '0');

/** How far a year may lie from the edition before somebody is asked. */
const NEAR = 2;

/** @returns Whether a year of two figures means the one after 2000, by the edition if it is known. */
export function isNearYear(year: number, edition: number | null | undefined): boolean {
  return edition ? Math.abs(year - edition) <= NEAR : year >= 2015 && year <= 2045;
}

const valid = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** A date with a year of two figures: day first, unless the edition contradicts it. */
function shortYear(
  a: number,
  b: number,
  c: number,
  mark: string,
  hints: DateHints,
): DatePiece | DateProblem {
  const iso = (year: number, month: number, day: number) =>
    `${2000 + year}-${two(month)}-${two(day)}`;
  const readings: [number, number, number][] = [[c, b, a]];
  if (mark === '/') readings.push([c, a, b]);
  readings.push([a, b, c]);
  const near = readings.filter(
    ([year, month, day], index) =>
      valid(month, day) &&
      isNearYear(2000 + year, hints.edition) &&
      (mark !== '/' || hints.order === null || index !== (hints.order === 'dmy' ? 1 : 0)),
  );
  const distinct = [...new Set(near.map((reading) => iso(...reading)))];
  const dayFirst = iso(c, b, a);
  // Dots and hyphens mean day first wherever they are used, as long as the year can be meant.
  if (mark !== '/' && distinct.includes(dayFirst)) return { year: 2000 + c, month: b, day: a };
  if (mark === '/' && hints.order) {
    const [month, day] = hints.order === 'dmy' ? [b, a] : [a, b];
    if (distinct.includes(iso(c, month, day))) return { year: 2000 + c, month, day };
  } else if (distinct.length === 1 && near[0]![0] === c) {
    const [year, month, day] = near[0]!;
    return { year: 2000 + year, month, day };
  }
  const open =
    distinct.length > 1
      ? distinct
      : [dayFirst, iso(a, b, c)].filter((day) => !Number.isNaN(Date.parse(day)));
  return {
    reason:
      distinct.length > 1 && mark === '/'
        ? 'the date can be read day first or month first'
        : 'the year can be read in two ways, or is far from the edition',
    suggestion: `write ${open.join(' or ') || '2026-02-10'}${mark === '/' ? ', or say how the dates are ordered' : ''}`,
  };
}

/** Two numbers before a year of four figures. */
function dayAndMonth(
  a: number,
  b: number,
  year: number,
  mark: string,
  hints: DateHints,
): DatePiece | DateProblem {
  let dayFirst = true;
  // Dots and hyphens mean day first wherever they are used; slashes do not.
  if (mark === '/' && a <= 12 && a !== b) {
    if (b > 12) dayFirst = false;
    else if (hints.order) dayFirst = hints.order === 'dmy';
    else {
      return {
        reason: 'the date can be read day first or month first',
        suggestion: `write ${year}-${two(b)}-${two(a)} or ${year}-${two(a)}-${two(b)}, or say how the dates are ordered`,
      };
    }
  }
  return dayFirst ? { year, month: b, day: a } : { year, month: a, day: b };
}

const YEAR_FIRST = /(?<![\d])(\d{4})([-./])\s?(\d{1,2})[-./]\s?(\d{1,2})(?![\d:])\.?/g;
const COMPACT = /(?<![\d])((?:19|2[01])\d\d)(\d{2})(\d{2})(?!\d)/g;
const YEAR_LAST =
  /(?<![\d])(\d{1,2})(?:(\.)\s?(\d{1,2})\.\s?|\s?(\/)\s?(\d{1,2})\s?\/\s?|(-)(\d{1,2})-)(\d{4}|\d{2})(?!\d)\.?/g;
/** A last figure that stands alone can only be a day: Basque `26/2/1`. */
const SHORT_YEAR_FIRST = /(?<![\d./-])(\d{2})([./])(\d{1,2})\2(\d)(?!\d)/g;
const MONTH_YEAR = /(?<![\d./-])(\d{1,2})\s?[./-]\s?(\d{4})(?!\d)/g;
const YEAR_MONTH = /(?<![\d./-])(\d{4})[-./]\s?(\d{1,2})(?![\d:])\.?/g;
const NO_YEAR = /(?<![\d./])(\d{1,2})(\.\s?|\/)(\d{1,2})(?:\.(?!\s?\d)|(?<=\/\d{1,2})(?![\d/]))/g;

/**
 * Takes the dates in figures out of a text.
 *
 * @param keep Receives each, or what is wrong with it; gives the character that stands for it.
 */
export function takeNumericDates(
  text: string,
  hints: DateHints,
  keep: (date: DatePiece | DateProblem) => string,
): string {
  const put = (date: DatePiece | DateProblem) => ` ${keep(date)} `;
  return text
    .replace(YEAR_FIRST, (_all, y, _mark, m, d) =>
      put({ year: Number(y), month: Number(m), day: Number(d) }),
    )
    .replace(COMPACT, (_all, y, m, d) => put({ year: Number(y), month: Number(m), day: Number(d) }))
    .replace(YEAR_LAST, (_all: string, a: string, ...groups: (string | undefined)[]) => {
      const mark = groups[0] ?? groups[2] ?? groups[4] ?? '-';
      const [one, other] = [Number(a), Number(groups[1] ?? groups[3] ?? groups[5])];
      const year = groups[6]!;
      return put(
        year.length === 2
          ? shortYear(one, other, Number(year), mark, hints)
          : dayAndMonth(one, other, Number(year), mark, hints),
      );
    })
    .replace(SHORT_YEAR_FIRST, (all: string, y, _mark, m, d) =>
      isNearYear(2000 + Number(y), hints.edition) && valid(Number(m), Number(d))
        ? put({ year: 2000 + Number(y), month: Number(m), day: Number(d) })
        : all,
    )
    .replace(MONTH_YEAR, (all: string, m: string, y: string) =>
      Number(m) <= 12 && /^(19|2[01])/.test(y) ? put({ year: Number(y), month: Number(m) }) : all,
    )
    .replace(YEAR_MONTH, (all: string, y: string, m: string) =>
      Number(m) <= 12 && Number(m) > 0 && /^(19|2[01])/.test(y)
        ? put({ year: Number(y), month: Number(m) })
        : all,
    )
    .replace(NO_YEAR, (all: string, a: string, mark: string, b: string) => {
      if (mark !== '/')
        return valid(Number(b), Number(a)) ? put({ month: Number(b), day: Number(a) }) : all;
      const read = dayAndMonth(Number(a), Number(b), 2000, '/', hints);
      return put('reason' in read ? read : { month: read.month!, day: read.day! });
    });
}
