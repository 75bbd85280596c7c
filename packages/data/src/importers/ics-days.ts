/** The days of one event of a calendar: its own, its repetitions, without its exceptions. */
import { expandRule, isExpandable, type Rule } from './expand-rule.js';
import type { RowContext } from './finish-row.js';
import { textOf, type Component, type IcsEvent } from './ics-event.js';
import { epochOf, readIcsTime, type OffsetOf } from './ics-time.js';
import { LIMITS } from './limits.js';

function ruleOf(component: Component): Rule | null {
  const recur: unknown = component.getFirstPropertyValue('rrule');
  if (!recur || typeof recur !== 'object') return null;
  const { freq, interval, count, wkst, parts } = recur as {
    freq?: string;
    interval?: number;
    count?: number | null;
    wkst?: number;
    parts?: Rule['parts'];
  };
  return {
    freq: freq ?? '',
    interval: interval ?? 1,
    count: count ?? null,
    weekStart: (wkst ?? 2) - 1,
    parts: parts ?? {},
  };
}

/** The days on which an event takes place, its own first. */
export function daysOf(
  event: IcsEvent,
  budget: { days: number; made: number },
  offsetOf: OffsetOf,
  context: RowContext,
): string[] {
  const { component, start, line } = event;
  const rule = ruleOf(component);
  const warn = (reason: string) =>
    context.sink.warn({ line, field: 'start', reason, value: textOf(component, 'rrule') });
  const dates = (name: string) =>
    component
      .getAllProperties(name)
      .slice(0, 500)
      .flatMap((property) => {
        const [, , , ...values] = property.toJSON() as unknown[];
        return values.slice(0, 500).map((value) => readIcsTime(value, null)?.day ?? '');
      });
  let days = [start.day];
  if (rule && !isExpandable(rule)) warn('this repetition is not read; only the first is');
  else if (rule) {
    const until: unknown = (component.getFirstPropertyValue('rrule') as { until?: unknown }).until;
    const end = until ? readIcsTime(String(until), null) : null;
    const last = end && (end.time ? epochOf(end, offsetOf) : Date.parse(end.day) + 864e5 - 1);
    const isPast = (day: string) => last !== null && epochOf({ ...start, day }, offsetOf) > last;
    const limits = {
      days: Math.min(LIMITS.recurrenceDays, LIMITS.recurrenceDaysPerFile - budget.days),
      occurrences: Math.min(LIMITS.occurrences, LIMITS.occurrencesPerFile - budget.made),
    };
    const expansion = expandRule(rule, start.day, isPast, limits);
    budget.days += expansion.walked;
    days = expansion.days;
    if (expansion.stopped) warn(`the repetition goes on; ${expansion.stopped}`);
  }
  const excluded = new Set(dates('exdate'));
  const extra = dates('rdate').filter((day) => day && !days.includes(day));
  if (extra.length > LIMITS.occurrences) warn(`only ${LIMITS.occurrences} extra dates are read`);
  days = [...days, ...extra.slice(0, LIMITS.occurrences)].filter((day) => !excluded.has(day));
  budget.made += days.length;
  return days;
}
