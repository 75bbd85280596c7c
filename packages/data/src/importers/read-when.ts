/** Start and end as the schema wants them: a month, a day, or the clock on the wall with its offset. */
import { readTime } from './read-clock.js';
import { addDays, isPlaceholder, type DateProblem, type ReadDate } from './read-date.js';
import { readSpan } from './read-span.js';
import { resolveZone } from './resolve-zone.js';
import { formatOffset, wallClock, zoneOffset } from './zone-offset.js';
import type { DateOrder } from './types.js';

export interface WhenContext {
  order: DateOrder | null;
  /** Zone of times without an offset, in any writing, null where nobody knows. */
  zone: string | null;
  /** Drop times of day. */
  allDay: boolean;
  /** Year of the edition, if it is known. */
  edition?: number | null | undefined;
  /** ISO code of the country, if it is known. */
  country?: string | null | undefined;
  warn(field: string, reason: string, value: unknown): void;
}

export type Span =
  | { start: string | null; end: string | null; timezone: string | null }
  | { field: 'start' | 'end'; problem: DateProblem };

interface Written {
  text: string;
  /** Zone whose clock it is, where that is known by name. */
  zone: string | null;
  lost: string | null;
}

function write(date: ReadDate, { zone, allDay }: WhenContext): Written {
  const none = { zone: null, lost: null };
  if (!date.time || allDay) return { text: date.day, ...none };
  const known = zone ? resolveZone(zone) : null;
  const local = `${date.day}T${date.time}`;
  const named = known && known !== 'UTC' && 'name' in known ? known.name : null;
  if (date.offset === 'Z') {
    // An instant: the wall at the place shows another hour, and often another day.
    if (!known || known === 'UTC')
      return {
        text: `${local}Z`,
        zone: null,
        lost: known
          ? null
          : zone
            ? `kept in UTC: the time zone is not known (${zone})`
            : 'kept in UTC: no time zone is given',
      };
    const wall = wallClock(Date.parse(`${local}Z`), known);
    return wall ? { text: wall, zone: named, lost: null } : { text: `${local}Z`, ...none };
  }
  const minutes = known ? zoneOffset(local, known) : null;
  if (date.offset) {
    const same = minutes !== null && formatOffset(minutes) === date.offset;
    return { text: local + date.offset, zone: same ? named : null, lost: null };
  }
  if (known === 'UTC') return { text: `${local}Z`, ...none };
  if (minutes !== null) return { text: local + formatOffset(minutes), zone: named, lost: null };
  const why =
    zone && !known
      ? `its time zone is not known (${zone})`
      : zone
        ? 'no offset is known for its year'
        : 'no time zone is given';
  return { text: date.day, zone: null, lost: `time of day left out: ${why}` };
}

const moment = (when: string, last: boolean) =>
  when.length > 10
    ? Date.parse(when)
    : Date.parse(when.length === 7 ? `${when}-${last ? '28' : '01'}` : when) +
      (last ? 864e5 - 1 : 0);

/** Whether the end lies before the start; a month's end is taken as its 28th, so months are compared as months. */
function isBackwards(start: string, end: string): boolean {
  if (moment(end, true) >= moment(start, false)) return false;
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  return !(sameMonth && (end.length === 7 || start.length === 7));
}

interface Cell {
  start: ReadDate;
  end: ReadDate | null;
}

/** One cell; null where it holds nothing. */
function readCell(
  field: 'start' | 'end',
  value: unknown,
  context: WhenContext,
): Cell | { problem: DateProblem } | null {
  if (isPlaceholder(value)) {
    context.warn(field, 'taken as unknown', value);
    return null;
  }
  const { order, edition, country } = context;
  const span = readSpan(value, { order, edition, country });
  if (span === null) return null;
  if ('reason' in span) return { problem: span };
  for (const note of span.notes) context.warn(field, note, value);
  return span;
}

/** The end of a row: its own cell, the span in the start's cell, or an hour on the start's day. */
function endOf(
  first: Cell | null,
  value: unknown,
  context: WhenContext,
): ReadDate | null | DateProblem {
  const time = first && typeof value === 'string' ? readTime(value) : undefined;
  if (first && time) {
    const last = first.end ?? first.start;
    const end = {
      day: last.day,
      time,
      offset: first.start.offset === 'Z' ? null : first.start.offset,
    };
    const overnight =
      last.day === first.start.day &&
      first.start.time &&
      time < first.start.time &&
      time <= '06:00';
    return last.day.length === 7
      ? { ...last, time: null }
      : overnight
        ? { ...end, day: addDays(last.day, 1) }
        : end;
  }
  const cell = readCell('end', value, context);
  if (cell && 'problem' in cell) return cell.problem;
  if (!cell) return first?.end ?? null;
  const end = cell.end ?? cell.start;
  // "10:00-12:00" in the start's cell, the last day in the end's.
  const hours =
    first?.end?.time && first.end.day === first.start.day && !end.time ? first.end : null;
  return hours && end.day.length === 10 ? { ...hours, day: end.day } : end;
}

/** @returns The two dates with their zone, or the first one that cannot be read. */
export function readWhen(start: unknown, end: unknown, context: WhenContext): Span {
  const first = readCell('start', start, context);
  if (first && 'problem' in first) return { field: 'start', problem: first.problem };
  const last = endOf(first, end, context);
  if (last && 'reason' in last) return { field: 'end', problem: last };
  const result: Extract<Span, { timezone: string | null }> = {
    start: null,
    end: null,
    timezone: null,
  };
  for (const [field, date, value] of [
    ['start', first?.start ?? null, start],
    ['end', last, end ?? start],
  ] as const) {
    if (!date) continue;
    const { text, zone, lost } = write(date, context);
    if (lost) context.warn(field, lost, value);
    result[field] = text;
    result.timezone ??= zone;
  }
  // Without its clock, the last hour of a day is that day.
  if (result.end === result.start && result.end && result.end.length <= 10 && last?.time)
    result.end = null;
  if (result.start && result.end && isBackwards(result.start, result.end)) {
    return {
      field: 'end',
      problem: {
        reason: 'the end lies before the start',
        suggestion: 'swap the two dates, or correct one',
      },
    };
  }
  return result;
}
