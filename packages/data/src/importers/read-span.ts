/**
 * A cell that holds a date, a date with a time, or a span of either, in figures or in words of
 * forty-five languages. What can be read in two ways is not read at all: the importer says so and
 * asks for `2026-02-10`.
 */
import { dayText, groupOf, problem, SEVERAL, share, type Group } from './date-group.js';
import { dateTokens, normaliseDate, type DateToken } from './date-tokens.js';
import { isNearYear } from './numeric-date.js';
import { formatClock, tidyOffset, type Clock } from './read-clock.js';
import {
  addDays,
  fromSerial,
  NOT_A_DATE,
  type DateHints,
  type DatePiece,
  type DateProblem,
  type ReadDate,
} from './read-date.js';

export interface ReadSpan {
  start: ReadDate;
  /** Null where one date stands alone. */
  end: ReadDate | null;
  /** What was taken for granted, for the editor. */
  notes: string[];
}

const two = (value: number) => String(value).padStart(2, '0');

/** `2026-02-10T10:00+02:00` and its relatives, without the long way; undefined for other texts. */
function fromIso(text: string): ReadDate | DateProblem | undefined {
  const match =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(T|\s+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{1,2}(?::?\d{2})?)?)?$/i.exec(
      text,
    ) ?? /^(\d{4})(\d{2})(\d{2})(T)(\d{2})(\d{2})(\d{2})?(Z)?$/i.exec(text);
  if (!match) return undefined;
  const [, year, month, day, mark, hour, minute, second, zone] = match;
  const offset = zone ? (/z/i.test(zone) ? 'Z' : tidyOffset(zone)) : null;
  // "10:00-12:00" is a span of hours; nobody lives at UTC-12.
  if (offset?.startsWith('-')) {
    if (Number(offset.slice(1, 3)) >= 12 || (mark !== 'T' && mark !== 't' && !second))
      return undefined;
  }
  if (offset && Number(offset.slice(1, 3)) > 14) return problem('the time of day is not one');
  const time =
    hour === undefined
      ? null
      : formatClock({
          hour: Number(hour),
          minute: Number(minute),
          second: second ? Number(second) : null,
          half: null,
          offset: null,
        });
  if (time === undefined) return problem('the time of day is not one');
  return { day: `${year}-${two(Number(month))}-${two(Number(day))}`, time, offset };
}

/** Times that share their half of the day: "2–4 pm", "10–12 am". */
function finishClocks(clocks: Clock[]): (string | undefined)[] {
  const [first, last] = [clocks[0], clocks.at(-1)];
  if (first && last && first !== last && !first.half && last.half && first.hour <= 12) {
    const same = formatClock({ ...first, half: last.half });
    first.half = same !== undefined && same < formatClock(last)! ? last.half : 'am';
  }
  return clocks.map(formatClock);
}

/**
 * @returns The span, null for an empty cell, or what is wrong with it. Months have no times. An end
 *   in the small hours that lies before its start is the next day's.
 */
export function readSpan(value: unknown, hints: DateHints): ReadSpan | DateProblem | null {
  if (value === null || value === undefined) return null;
  const alone = (date: ReadDate | null): ReadSpan | DateProblem => {
    if (!date) return NOT_A_DATE;
    const [year, month, day] = date.day.split('-').map(Number);
    const text = dayText({ year, month, day } as DatePiece);
    return typeof text === 'string'
      ? { start: at(text, date.time, date.offset), end: null, notes: [] }
      : text;
  };
  if (typeof value === 'number') return alone(fromSerial(value));
  if (typeof value !== 'string' || value.length > 160) return NOT_A_DATE;
  const iso = fromIso(value.trim());
  if (iso) return 'reason' in iso ? iso : alone(iso);
  const text = normaliseDate(value);
  if (!text) return null;
  if (/^\d{5}([.,]\d+)?$/.test(text)) return alone(fromSerial(Number(text.replace(',', '.'))));
  // An interval of ISO 8601.
  const [from, to] = text.split('/').map((half) => fromIso(half));
  if (from && to && text.split('/').length === 2 && !('reason' in from) && !('reason' in to))
    return { start: from, end: to, notes: [] };

  const tokens = dateTokens(text, hints);
  if (tokens.some(({ kind }) => kind === 'unknown')) return NOT_A_DATE;
  const parts: DateToken[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'span') parts.push([]);
    else parts.at(-1)!.push(token);
  }
  settleDotted(parts);
  const span = build(parts, hints, false);
  const isOdd = 'reason' in span || (span.end !== null && span.end.day < span.start.day);
  // "mar 10 – gio 12 feb 2026": what can be March and Tuesday is Tuesday where March makes no sense.
  const open = tokens.some((token) => token.kind === 'month' && !token.sure);
  const other = isOdd && open ? build(parts, hints, true) : span;
  const best = 'reason' in other || other.notes.length > 0 ? span : other;
  const joined = tokens.some((token) => token.kind === 'span' && token.and);
  // "9 and 10 February" are one span, "10 and 12 February" two rows.
  if (joined && !('reason' in best) && best.end && best.end.day !== addDays(best.start.day, 1))
    return best.start.day.length === 10 ? SEVERAL : NOT_A_DATE;
  return best;
}

/** `10.02` is a day where the other end has its month and this one nothing else, otherwise a time. */
function settleDotted(parts: DateToken[][]): void {
  const holdsDate = (tokens: readonly DateToken[]) =>
    tokens.some(({ kind }) => kind === 'date' || kind === 'month' || kind === 'number');
  const dated = parts.map(holdsDate);
  parts.forEach((part, index) => {
    part.forEach((token, place) => {
      if (token.kind !== 'dotted') return;
      const isDate =
        !dated[index] &&
        dated[index + 1] &&
        !dated.slice(0, index).some(Boolean) &&
        token.date.month! <= 12;
      part[place] = isDate
        ? { kind: 'date', date: token.date }
        : { kind: 'clock', clock: token.clock };
    });
  });
}

function at(day: string, time: string | null, offset: string | null): ReadDate {
  if (day.length === 7) return { day, time: null, offset: null };
  return time === '24:00' ? { day: addDays(day, 1), time: '00:00', offset } : { day, time, offset };
}

function build(
  parts: readonly DateToken[][],
  hints: DateHints,
  asWeekday: boolean,
): ReadSpan | DateProblem {
  const notes: string[] = [];
  const groups: Group[] = [];
  const clocks: { clock: Clock; group: number }[] = [];
  for (const tokens of parts) {
    const group = groupOf(tokens, asWeekday, hints.edition);
    if (group && 'reason' in group) return group;
    if (group) groups.push(group);
    tokens.forEach((token, index) => {
      if (token.kind !== 'clock') return;
      const next = tokens[index + 1];
      if (next?.kind === 'half' && !token.clock.half && token.clock.hour <= 12)
        token.clock.half = next.half;
      clocks.push({ clock: token.clock, group: groups.length });
    });
  }
  if (groups.length === 0) return NOT_A_DATE;
  if (groups.length > 2 || clocks.length > 2)
    return problem('more than one span stands in one cell', 'write start and end in two columns');
  const missing = share(groups, hints, notes);
  if (missing) return missing;
  const days: string[] = [];
  for (const { piece, weekdays } of groups) {
    if (
      piece.year !== undefined &&
      piece.year < 2100 &&
      piece.year >= 2000 &&
      !isNearYear(piece.year, hints.edition) &&
      hints.edition
    )
      notes.push(`the year is far from edition ${hints.edition}`);
    const day = dayText(piece);
    if (typeof day !== 'string') return day;
    const weekday = day.length === 10 ? new Date(day).getUTCDay() : null;
    if (weekday !== null && weekdays.length > 0 && !weekdays.some((set) => set.has(weekday)))
      notes.push('the day of the week is another one; the date counts');
    days.push(day);
  }
  const times = finishClocks(clocks.map(({ clock }) => clock));
  if (times.includes(undefined)) return problem('the time of day is not one');
  if (times.length > 0 && days.some((day) => day.length === 7)) return NOT_A_DATE;
  const [first, last] = [days[0]!, days.at(-1)!];
  const offsetOf = (index: number) =>
    clocks[index]?.clock.offset ?? clocks[1]?.clock.offset ?? null;
  const lone = clocks.length === 1 && days.length === 2 && clocks[0]!.group === 2;
  const startTime = lone ? null : (times[0] ?? null);
  const endTime = lone ? times[0]! : (times[1] ?? null);
  const start = at(first, startTime, startTime ? offsetOf(0) : null);
  if (days.length === 1 && !endTime) return { start, end: null, notes };
  const end = at(last, endTime, endTime ? offsetOf(lone ? 0 : 1) : null);
  if (days.length === 1 && startTime && endTime && endTime < startTime) {
    if (endTime > '06:00')
      return problem('the end lies before the start', 'swap the two times, or correct one');
    end.day = addDays(last, 1);
  }
  return { start, end, notes };
}
