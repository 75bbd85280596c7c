/** When one event of a calendar takes place: its own time, its rules and extra dates, less its exceptions. */
import { expandRule, isExpandable, type Rule, type RuleDate } from './expand-rule.js';
import type { RowContext } from './finish-row.js';
import type { IcsEvent } from './ics-event.js';
import type { Ical } from './ics-offsets.js';
import { addDays, epochOf, inZone, readIcsTime, type IcsTime, type OffsetOf } from './ics-time.js';
import { LIMITS } from './limits.js';

export interface IcsWindow {
  from: string;
  to: string;
}

export interface Budget {
  days: number;
  made: number;
}

/** One time at which an event takes place. */
export interface Happening {
  at: IcsTime;
  /** Minutes, where they differ from the event's own. */
  length: number | null;
}

function readRule(text: string, ical: Ical): { rule: Rule; until: IcsTime | null } | null {
  const until = /(?:^|;)UNTIL=([^;]*)/i.exec(text)?.[1];
  try {
    const recur = ical.Recur.fromString(
      text.replace(/(^|;)UNTIL=[^;]*/i, '').replace(/^;|;$/g, ''),
    );
    const { freq, interval, count, wkst, parts } = recur as unknown as {
      freq?: string;
      interval?: number;
      count?: number | null;
      wkst?: number;
      parts?: Rule['parts'];
    };
    const rule: Rule = {
      freq: freq ?? '',
      interval: interval ?? 1,
      count: count ?? null,
      weekStart: (wkst ?? 2) - 1,
      parts: parts ?? {},
    };
    return { rule, until: until ? readIcsTime(until, null) : null };
  } catch {
    return null;
  }
}

/** Whether an exception or a replacement means this occurrence. */
export function isSame(
  one: IcsTime,
  at: IcsTime,
  display: string | null,
  offsetOf: OffsetOf,
): boolean {
  if (!one.time || !at.time) {
    // A bare day is the day on the wall; a clock beside an all-day event says nothing.
    return one.day === at.day || (!one.time && inZone(at, display, offsetOf).day === one.day);
  }
  if (epochOf(one, offsetOf) === epochOf(at, offsetOf)) return true;
  // Midnight stands for the day where the event itself begins at another hour.
  return one.time === '00:00' && at.time !== '00:00' && one.zone !== 'Z' && one.day === at.day;
}

/** @returns The times within the window, in order, and whether others lie outside it. */
export function happeningsOf(
  event: IcsEvent,
  options: {
    window: IcsWindow | null;
    display: string | null;
    ical: Ical;
    offsetOf: OffsetOf;
    budget: Budget;
  },
  context: RowContext,
): { happenings: Happening[]; outside: boolean } {
  const { start, line } = event;
  const { window, display, ical, offsetOf, budget } = options;
  const warn = (reason: string, value: string) =>
    context.sink.warn({ line, field: 'start', reason, value });
  // A day to each side, because the wall of the event's zone may show another one.
  const wide = window && { from: addDays(window.from, -1), to: addDays(window.to, 1) };
  let outside = false;

  const expand = (text: string, excludes = false): RuleDate[] | null => {
    const read = readRule(text, ical);
    if (!read || !isExpandable(read.rule)) return null;
    const { rule, until } = read;
    const last =
      until &&
      (until.time ? epochOf({ ...until, zone: until.zone ?? start.zone }, offsetOf) : null);
    const isPast = ({ day, time }: RuleDate) =>
      until !== null &&
      (last === null
        ? day > until.day
        : start.time
          ? epochOf({ day, time, zone: start.zone }, offsetOf) > last
          : day > until.day);
    const expansion = expandRule(rule, { day: start.day, time: start.time }, isPast, {
      window: wide,
      days: Math.min(
        window && rule.count !== null ? LIMITS.recurrenceCountDays : LIMITS.recurrenceDays,
        LIMITS.recurrenceDaysPerFile - budget.days,
      ),
      occurrences: Math.min(LIMITS.occurrences, LIMITS.occurrencesPerFile - budget.made),
    });
    budget.days += expansion.walked;
    if (!excludes) outside ||= expansion.outside;
    if (!excludes && isPast({ day: start.day, time: start.time }))
      warn('the series ends before it begins; left out', text);
    if (expansion.stopped) warn(`the repetition goes on; ${expansion.stopped}`, text);
    return expansion.dates;
  };

  const found = new Map<string, Happening>();
  const add = (at: IcsTime, length: number | null) => {
    const key = `${at.day} ${at.time ?? ''} ${at.zone ?? ''}`;
    if (!found.has(key)) found.set(key, { at, length });
  };
  if (event.rules.length === 0) add(start, null);
  for (const text of event.rules.slice(0, 20)) {
    const dates = expand(text);
    if (!dates) warn('this repetition is not read; only the first is', text);
    for (const { day, time } of dates ?? [start]) add({ ...start, day, time }, null);
  }
  if (event.extra.length > LIMITS.occurrences)
    warn(`only ${LIMITS.occurrences} extra dates are read`, String(event.extra.length));
  for (const { at, length } of event.extra.slice(0, LIMITS.occurrences)) {
    // An extra day of a timed event is at the event's own hour.
    add(at.time || !start.time ? at : { ...start, day: at.day }, length);
  }
  const without = new Set<string>();
  for (const text of event.exclusions.slice(0, 20)) {
    const dates = expand(text, true);
    if (!dates) warn('this exclusion is not read; look whether all dates take place', text);
    for (const { day, time } of dates ?? []) without.add(`${day} ${time ?? ''}`);
  }
  // The start always counts for a rule, but an exclusion that does not match it leaves it alone.
  if (
    event.exclusions.length > 0 &&
    !event.exclusions.some((text) => startMatches(text, event, ical))
  )
    without.delete(`${start.day} ${start.time ?? ''}`);

  const happenings = [...found.values()]
    .filter(({ at }) => !without.has(`${at.day} ${at.time ?? ''}`))
    .filter(({ at }) => !event.exceptions.some((one) => isSame(one, at, display, offsetOf)))
    .sort((a, b) => epochOf(a.at, offsetOf) - epochOf(b.at, offsetOf));
  budget.made += happenings.length;
  return { happenings, outside };
}

/** Whether the start itself is a date of the rule, found by asking for the one day alone. */
function startMatches(text: string, { start }: IcsEvent, ical: Ical): boolean {
  const read = readRule(text, ical);
  if (!read) return false;
  const earlier = addDays(start.day, -371);
  const first = { day: earlier, time: start.time };
  const { freq, parts } = read.rule;
  // Parts that the start would lend are lent here, so that the rule is the same from another start.
  const date = new Date(start.day);
  const lent: Rule['parts'] = { ...parts };
  if (freq === 'WEEKLY' && !parts['BYDAY'])
    lent['BYDAY'] = [['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][date.getUTCDay()]!];
  if (/^(MONTHLY|YEARLY)$/.test(freq) && !parts['BYDAY'] && !parts['BYMONTHDAY']) return true;
  const { dates } = expandRule(
    { ...read.rule, interval: 1, count: null, parts: lent },
    first,
    () => false,
    {
      window: { from: start.day, to: start.day },
      days: 400,
      occurrences: 24,
    },
  );
  return dates.length > 0;
}
