/** iCalendar (RFC 5545), parsed event by event with ical.js. */
import { UID_SUFFIX } from '../exporters/to-ics.js';
import type { Column } from '../exporters/flatten-activity.js';
import { expandRule, isExpandable, type Rule } from './expand-rule.js';
import { finishRow, type RowContext } from './finish-row.js';
import {
  addDays,
  epochOf,
  formatIcsTime,
  readIcsTime,
  type IcsTime,
  type OffsetOf,
} from './ics-time.js';
import { offsetsOf, type Ical } from './ics-offsets.js';
import { LIMITS, shorten } from './limits.js';
import { plainText } from './plain-text.js';
import { sortTags } from './map-csv-row.js';
import { splitIcs, type IcsBlock } from './split-ics.js';

type Component = InstanceType<Ical['Component']>;

/** X- properties of our own calendars. */
const OWN: Record<string, Column> = {
  edition: 'edition',
  country: 'country',
  format: 'format',
  kind: 'kind',
  audiences: 'audiences',
  languages: 'languages',
  source: 'source',
  'source-date': 'source_date',
  'source-via': 'source_via',
};

interface Event {
  line: number;
  component: Component;
  uid: string;
  start: IcsTime;
  end: IcsTime | null;
  /** Day and time of the occurrence that this event replaces. */
  replaces: string | null;
}

const textOf = (component: Component, name: string): string => {
  const value: unknown = component.getFirstPropertyValue(name);
  return value === null || value === undefined ? '' : String(value);
};

/** One of our own properties; ical.js leaves the escapes of properties it does not know. */
const ownText = (component: Component, name: string): string =>
  textOf(component, `x-aw-${name}`).replace(/\\(.)/g, (_all, char: string) =>
    /n/i.test(char) ? '\n' : char,
  );

const timeOf = (component: Component, name: string): IcsTime | null => {
  const property = component.getFirstProperty(name);
  return property
    ? readIcsTime((property.toJSON() as unknown[])[3], property.getParameter('tzid'))
    : null;
};

/** The last day of an all-day event is the one before its DTEND; one day has no end. */
function endOf(component: Component, start: IcsTime): IcsTime | null {
  const end = timeOf(component, 'dtend');
  if (end && !end.time) {
    const last = start.time ? end.day : addDays(end.day, -1);
    return last > start.day ? { ...end, day: last } : null;
  }
  const length: unknown = end ? null : component.getFirstPropertyValue('duration');
  if (!length || typeof (length as { toSeconds?: unknown }).toSeconds !== 'function') return end;
  const seconds = (length as { toSeconds(): number }).toSeconds();
  if (!(seconds > 0) || seconds > 1e9) return null;
  if (!start.time)
    return seconds > 86_400
      ? { ...start, day: addDays(start.day, Math.ceil(seconds / 86_400) - 1) }
      : null;
  const wall = new Date(Date.parse(`${start.day}T${start.time}Z`) + seconds * 1000).toISOString();
  return { ...start, day: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/** Parses one block; a rule that ical.js does not read costs the repetitions, not the event. */
function parseBlock(block: IcsBlock, ical: Ical, context: RowContext): Component | null {
  const wrap = (lines: string[]) => `BEGIN:VCALENDAR\r\n${lines.join('\r\n')}\r\nEND:VCALENDAR`;
  const rest = block.lines.filter((line) => !/^(RRULE|EXRULE|RDATE|EXDATE)[;:]/i.test(line));
  for (const lines of rest.length < block.lines.length ? [block.lines, rest] : [rest]) {
    try {
      const component = new ical.Component(ical.parse(wrap(lines))).getFirstSubcomponent('vevent');
      if (component && lines !== block.lines && rest.length < block.lines.length) {
        context.sink.warn({
          line: block.line,
          field: 'start',
          reason: 'the repetition cannot be read; only the first is',
          value: '',
        });
      }
      if (component) return component;
    } catch (error) {
      if (lines === rest) {
        context.sink.reject({
          line: block.line,
          field: 'file',
          reason: `the event cannot be read: ${shorten((error as Error).message)}`,
          suggestion: 'export the calendar again',
          value: shorten(block.lines[1] ?? ''),
        });
      }
    }
  }
  return null;
}

function readEvent(block: IcsBlock, ical: Ical, context: RowContext): Event | null {
  const reject = (field: string, reason: string, suggestion: string, value: string) => {
    context.sink.reject({ line: block.line, field, reason, suggestion, value: shorten(value) });
    return null;
  };
  if (block.broken)
    return reject(
      'file',
      'the event has no end, or is too long',
      'add END:VEVENT',
      block.lines[1] ?? '',
    );
  const component = parseBlock(block, ical, context);
  if (!component) return null;
  const title = textOf(component, 'summary');
  if (/^CANCELLED$/i.test(textOf(component, 'status'))) {
    return reject(
      'file',
      'the event is cancelled',
      'nothing to do, unless it takes place after all',
      title,
    );
  }
  const start = timeOf(component, 'dtstart');
  if (!start)
    return reject(
      'start',
      'DTSTART is missing or not a date',
      'write DTSTART;VALUE=DATE:20260210',
      title,
    );
  const replaces = timeOf(component, 'recurrence-id');
  return {
    line: block.line,
    component,
    uid: textOf(component, 'uid'),
    start,
    end: endOf(component, start),
    replaces: replaces && replaces.day,
  };
}

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
function daysOf(
  event: Event,
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

function finishEvent(
  event: Event,
  day: string,
  repeats: boolean,
  offsetOf: OffsetOf,
  context: RowContext,
  calendarZone: string | null,
) {
  const { component, start, end, uid, line } = event;
  const shift = Math.round((Date.parse(day) - Date.parse(start.day)) / 864e5);
  const zone = context.options.timezone ?? calendarZone;
  const at = (time: IcsTime) =>
    formatIcsTime({ ...time, day: addDays(time.day, shift) }, zone, offsetOf);
  const values: Partial<Record<Column, unknown>> = {
    id: uid.endsWith(UID_SUFFIX) ? uid.slice(0, -UID_SUFFIX.length) : uid,
    title: textOf(component, 'summary'),
    summary: plainText(textOf(component, 'description')),
    start: at(start),
    end: end && at(end),
    place: textOf(component, 'location'),
    url: textOf(component, 'url'),
    organiser: textOf(component, 'contact'),
  };
  const own = component.getFirstProperty('x-aw-edition') !== null;
  if (own) values.summary = textOf(component, 'description');
  for (const [name, column] of Object.entries(OWN)) {
    const text = ownText(component, name);
    if (text) values[column] = text;
  }
  // Our own calendars say how the dates stood; they count as long as nobody moved the event.
  for (const field of ['start', 'end'] as const) {
    const stood = ownText(component, field);
    const now = values[field];
    const same = typeof now === 'string' && Date.parse(stood) === Date.parse(now);
    const alone = field === 'end' && !now && stood.slice(0, 10) === start.day;
    if (stood && (same || alone)) values[field] = stood;
  }
  const organizer = component.getFirstProperty('organizer');
  const name: unknown = organizer?.getParameter('cn');
  if (!values.organiser && typeof name === 'string') values.organiser = name;
  const geo: unknown = component.getFirstPropertyValue('geo');
  if (Array.isArray(geo)) [values.lat, values.lon] = geo as unknown[];
  const tags = component
    .getAllProperties('categories')
    .flatMap((property) => property.getValues() as unknown[]);
  if (tags.length > 0) sortTags(tags.map(String).join(','), values);
  if (repeats && values.id) values.id = `${String(values.id)}-${day}`;
  finishRow({ line, values, timezone: zone ?? undefined }, context);
}

/** Passes every event of a calendar to the sink. */
export async function readIcs(text: string, context: RowContext): Promise<void> {
  const ical = (await import('ical.js')).default;
  const { events: blocks, zones, calendar } = splitIcs(text);
  const offsetOf = offsetsOf(zones, ical);
  const events = blocks
    .slice(0, LIMITS.rows)
    .flatMap((block) => readEvent(block, ical, context) ?? []);
  const replaced = new Set(
    events.flatMap(({ uid, replaces }) => (replaces ? [`${replaces} ${uid}`] : [])),
  );
  const budget = { days: 0, made: 0 };
  for (const event of events) {
    const days = event.replaces ? [event.start.day] : daysOf(event, budget, offsetOf, context);
    const repeats = event.replaces !== null || days.length > 1;
    for (const day of days) {
      if (!event.replaces && replaced.has(`${day} ${event.uid}`)) continue;
      finishEvent(event, day, repeats, offsetOf, context, calendar.get('X-WR-TIMEZONE') ?? null);
    }
  }
}
