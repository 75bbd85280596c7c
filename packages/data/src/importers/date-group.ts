/** The day, month and year of one end of a span, and what the other end lends it. */
import type { DateToken } from './date-tokens.js';
import { isNearYear } from './numeric-date.js';
import {
  isDay,
  NOT_A_DATE,
  SUGGESTION,
  type DateHints,
  type DatePiece,
  type DateProblem,
} from './read-date.js';

const two = (value: number) => String(value).padStart(2, '0');
const FAR: DateProblem = {
  reason: 'the year can be read in two ways, or is far from the edition',
  suggestion: 'write the year in four figures: 2026-02-10',
};
export const SEVERAL: DateProblem = {
  reason: 'several days stand in one cell',
  suggestion: 'write one row for each day, or start and end in two columns',
};
export const problem = (reason: string, suggestion = SUGGESTION): DateProblem => ({
  reason,
  suggestion,
});

/** One end of a span while it is put together. */
export interface Group {
  piece: DatePiece;
  weekdays: ReadonlySet<number>[];
}

/** Sorts the tokens of one end into day, month and year. Null where no part of a date is there. */
export function groupOf(
  tokens: readonly DateToken[],
  asWeekday: boolean,
  edition: DateHints['edition'],
): Group | DateProblem | null {
  const weekdays = tokens.flatMap((token) => (token.kind === 'weekday' ? [token.weekdays] : []));
  const dates = tokens.flatMap((token) => (token.kind === 'date' ? [token.date] : []));
  const numbers = tokens.flatMap((token) => (token.kind === 'number' ? [token] : []));
  const words = tokens.flatMap((token) => (token.kind === 'month' ? [token] : []));
  if (dates.length > 1) return SEVERAL;
  const [date] = dates;
  if (date && 'reason' in date) return date;
  const sure = words.filter((word) => word.sure);
  if (sure.length > 1) return SEVERAL;
  // Where every word can be both, the month is the one beside the year: "mar 10 mar 2026".
  const month = sure[0] ?? (asWeekday ? undefined : words.at(-1));
  for (const word of words)
    if (word !== month && word.weekdays.size > 0) weekdays.push(word.weekdays);
  if (month && month.months.length > 1)
    return problem(
      'the month is another one in another language',
      'write the month as a number: 2026-02-10',
    );
  const piece: DatePiece = { ...date };
  if (month) {
    if (piece.month) return SEVERAL;
    piece.month = month.months[0]!;
  }
  const fullYear = numbers.some(({ figures }) => figures === 4);
  for (const { value, figures } of numbers) {
    if (figures === 4 && piece.year === undefined && /^(19|2[01])/.test(String(value)))
      piece.year = value;
    else if (figures <= 2 && piece.day === undefined) piece.day = value;
    else if (figures === 2 && piece.year === undefined && piece.month && !fullYear) {
      piece.year = 2000 + value;
      if (!isNearYear(piece.year, edition)) return FAR;
    } else return figures <= 2 ? SEVERAL : NOT_A_DATE;
  }
  if (piece.year === undefined && piece.month === undefined && piece.day === undefined) return null;
  return { piece, weekdays };
}

/** @returns `YYYY-MM` or `YYYY-MM-DD`, or why it is none. */
export function dayText({ year, month, day }: DatePiece): string | DateProblem {
  if (year === undefined || month === undefined) return NOT_A_DATE;
  const text = `${year}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (!isDay(day === undefined ? `${text}-01` : text)) return problem('there is no such day');
  return /^(19|2[01])\d\d-/.test(text) ? text : problem('the year looks wrong');
}

/** What the other end says counts for both: "9.–12. Februar 2026". */
export function share(groups: Group[], hints: DateHints, notes: string[]): DateProblem | null {
  const [first, last] = [groups[0]!.piece, groups.at(-1)!.piece];
  const [ownFirst, ownLast] = [first.year !== undefined, last.year !== undefined];
  if (!ownFirst && !ownLast) {
    if (first.month === undefined && last.month === undefined) return NOT_A_DATE;
    if (!hints.edition) return problem('the year is missing');
    notes.push(`the year is missing; taken for ${hints.edition}`);
    first.year = hints.edition;
  }
  first.year ??= last.year;
  last.year ??= first.year;
  first.month ??= last.month;
  last.month ??= first.month;
  const order = (piece: DatePiece) => (piece.month ?? 0) * 100 + (piece.day ?? 0);
  const backwards = first !== last && first.year === last.year && order(first) > order(last);
  if (backwards && (first.month ?? 0) - (last.month ?? 0) > 6) {
    // "30 December – 2 January 2026".
    if (!ownFirst) first.year = last.year! - 1;
    else if (!ownLast) last.year = first.year! + 1;
  }
  return null;
}
