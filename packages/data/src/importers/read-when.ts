/** Start and end as the schema wants them: a month, a day, or a time with its offset. */
import { readDate, type DateProblem, type ReadDate } from './read-date.js';
import { formatOffset, isZone, zoneOffset } from './zone-offset.js';
import type { DateOrder } from './types.js';

export interface WhenContext {
  order: DateOrder | null;
  /** Zone of times without an offset, null where nobody knows. */
  zone: string | null;
  /** Drop times of day. */
  allDay: boolean;
  warn(field: string, reason: string, value: unknown): void;
}

export type Span =
  { start: string | null; end: string | null } | { field: 'start' | 'end'; problem: DateProblem };

function format(
  date: ReadDate,
  { zone, allDay }: WhenContext,
): { text: string; lost: string | null } {
  if (!date.time || allDay) return { text: date.day, lost: null };
  const local = `${date.day}T${date.time}`;
  if (date.offset) return { text: local + date.offset, lost: null };
  const minutes = zone ? zoneOffset(local, zone) : null;
  if (minutes !== null) return { text: local + formatOffset(minutes), lost: null };
  const why = zone && !isZone(zone) ? 'its time zone is not known' : 'no time zone is given';
  return { text: date.day, lost: `time of day left out: ${why}` };
}

const span = (when: string, last: boolean) =>
  when.length > 10
    ? Date.parse(when)
    : Date.parse(when.length === 7 ? `${when}-${last ? '28' : '01'}` : when) +
      (last ? 864e5 - 1 : 0);

/** @returns The two dates, or the first one that cannot be read. */
export function readWhen(start: unknown, end: unknown, context: WhenContext): Span {
  const result: { start: string | null; end: string | null } = { start: null, end: null };
  for (const field of ['start', 'end'] as const) {
    const value = field === 'start' ? start : end;
    const date = readDate(value, context.order);
    if (date === null) continue;
    if ('reason' in date) return { field, problem: date };
    const { text, lost } = format(date, context);
    if (lost) context.warn(field, lost, value);
    result[field] = text;
  }
  if (result.start && result.end) {
    const [first, last] = [span(result.start, false), span(result.end, true)];
    // A month's end is taken as its 28th, so compare months as months.
    const sameMonth = result.start.slice(0, 7) === result.end.slice(0, 7);
    if (last < first && !(sameMonth && (result.end.length === 7 || result.start.length === 7))) {
      return {
        field: 'end',
        problem: {
          reason: 'the end lies before the start',
          suggestion: 'swap the two dates, or correct one',
        },
      };
    }
  }
  return result;
}
