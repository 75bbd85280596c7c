/** One event of a calendar, parsed by ical.js, with what our importer needs of it. */
import type { RowContext } from './finish-row.js';
import { endOf, minutesBetween } from './ics-length.js';
import { isDateLine, readDateLine, type DateLine } from './ics-line.js';
import type { Ical } from './ics-offsets.js';
import type { IcsTime, OffsetOf } from './ics-time.js';
import { shorten } from './limits.js';
import type { IcsBlock } from './split-ics.js';

export type Component = InstanceType<Ical['Component']>;

/** An RDATE, with its own end where it is a period. */
interface ExtraDate {
  at: IcsTime;
  /** Minutes; null for the event's own length. */
  length: number | null;
}

export interface IcsEvent {
  line: number;
  component: Component;
  uid: string;
  sequence: number;
  /** When it was last changed, as far as it says; text that sorts. */
  changed: string;
  start: IcsTime;
  end: IcsTime | null;
  /** Texts of RRULE and EXRULE. */
  rules: string[];
  exclusions: string[];
  extra: ExtraDate[];
  exceptions: IcsTime[];
  /** The occurrence that this event replaces. */
  replaces: IcsTime | null;
  /** It also replaces what comes after. */
  andFuture: boolean;
  cancelled: boolean;
  calendar: ReadonlyMap<string, string>;
}

/** The first value of a property as text, as it stands where it is not of its type; empty where there is none. */
export const textOf = (component: Component, name: string): string => {
  const property = component.getFirstProperty(name);
  if (!property) return '';
  let value: unknown;
  try {
    value = property.getFirstValue();
  } catch {
    value = (property.toJSON() as unknown[])[3];
  }
  return value === null || value === undefined ? '' : String(value as string);
};

/** One of our own properties; ical.js leaves the escapes of properties it does not know. */
export const ownText = (component: Component, name: string): string =>
  textOf(component, `x-aw-${name}`).replace(/\\(.)/g, (_all, char: string) =>
    /n/i.test(char) ? '\n' : char,
  );

/** Parses the lines that hold no dates; one that ical.js does not read costs itself, not the event. */
function parseBlock(
  block: IcsBlock,
  lines: string[],
  ical: Ical,
  context: RowContext,
): Component | null {
  const parse = (some: string[]): Component => {
    const wrapped = `BEGIN:VCALENDAR\r\n${some.join('\r\n')}\r\nEND:VCALENDAR`;
    const event = new ical.Component(ical.parse(wrapped)).getFirstSubcomponent('vevent');
    if (!event) throw new Error('it holds no VEVENT');
    return event;
  };
  try {
    return parse(lines);
  } catch (error) {
    const bad = (line: string) => {
      try {
        parse(['BEGIN:VEVENT', line, 'END:VEVENT']);
        return false;
      } catch {
        return true;
      }
    };
    // Alarms and the like are not needed.
    let depth = 0;
    const kept = lines.filter((line) => {
      if (/^BEGIN:/i.test(line)) depth += 1;
      const own = depth === 1;
      if (/^END:/i.test(line)) depth -= 1;
      return own && (/^(BEGIN|END):/i.test(line) || lines.length > 500 || !bad(line));
    });
    try {
      const component = parse(kept);
      context.sink.warn({
        line: block.line,
        field: 'file',
        reason: 'a line of the event cannot be read; left out',
        value: shorten((error as Error).message),
      });
      return component;
    } catch {
      context.sink.reject({
        line: block.line,
        field: 'file',
        reason: `the event cannot be read: ${shorten((error as Error).message)}`,
        suggestion: 'export the calendar again',
        value: shorten(block.lines[1] ?? ''),
      });
      return null;
    }
  }
}

/**
 * @param floating The zone of times that name none, null where nobody knows.
 * @returns The event; null where it was rejected.
 */
export function readEvent(
  block: IcsBlock,
  ical: Ical,
  offsetOf: OffsetOf,
  floating: (component: Component, calendar: ReadonlyMap<string, string>) => string | null,
  context: RowContext,
): IcsEvent | null {
  const { line } = block;
  const reject = (field: string, reason: string, suggestion: string, value: string) => {
    context.sink.reject({ line, field, reason, suggestion, value: shorten(value) });
    return null;
  };
  const warn = (field: string, reason: string, value: string) =>
    context.sink.warn({ line, field, reason, value: shorten(value) });
  if (block.broken)
    return reject(
      'file',
      'the event has no end, or is too long',
      'add END:VEVENT',
      block.lines[1] ?? '',
    );
  for (const raw of block.raw) warn('file', 'a line of the event is no property; left out', raw);
  const lines: string[] = [];
  const dates: DateLine[] = [];
  const values: Record<'RRULE' | 'EXRULE' | 'DURATION', string[]> = {
    RRULE: [],
    EXRULE: [],
    DURATION: [],
  };
  let depth = 0;
  for (const text of block.lines) {
    if (/^BEGIN:/i.test(text)) depth += 1;
    const rule = /^(RRULE|EXRULE|DURATION)(?:;[^:]*)?:(.*)$/i.exec(text);
    if (depth !== 1) lines.push(text);
    else if (isDateLine(text)) dates.push(readDateLine(text));
    else if (rule) values[rule[1]!.toUpperCase() as keyof typeof values].push(rule[2]!.trim());
    else lines.push(text);
    if (/^END:/i.test(text)) depth -= 1;
  }
  const component = parseBlock(block, lines, ical, context);
  if (!component) return null;
  const zone = floating(component, block.calendar);
  const settle = (time: IcsTime): IcsTime => (time.time && !time.zone ? { ...time, zone } : time);
  // Where the start floats, so do exceptions that some programs write in UTC all the same.
  const own = dates.find(({ name }) => name === 'DTSTART')?.times[0];
  const floats = own?.time && !own.zone;
  const all = (name: string) =>
    dates
      .filter((one) => one.name === name)
      .flatMap(({ times }) => times)
      .map((time) =>
        settle(floats && time.zone === 'Z' && name !== 'DTEND' ? { ...time, zone: null } : time),
      );
  const title = textOf(component, 'summary');
  const start = all('DTSTART')[0];
  if (!start)
    return reject(
      'start',
      'DTSTART is missing or not a date',
      'write DTSTART;VALUE=DATE:20260210',
      title,
    );
  for (const { name, bad } of dates)
    for (const value of bad)
      warn(name === 'DTEND' ? 'end' : 'start', `${name} holds no date; not read`, value);
  const replacing = dates.find(({ name }) => name === 'RECURRENCE-ID');
  const extra = dates
    .filter(({ name }) => name === 'RDATE')
    .flatMap(({ times, ends }) =>
      times.map((time, index): ExtraDate => {
        const at = settle(time);
        const to = ends[index] ?? null;
        if (!to) return { at, length: null };
        return {
          at,
          length: 'seconds' in to ? to.seconds / 60 : minutesBetween(at, settle(to), offsetOf),
        };
      }),
    );
  return {
    line,
    component,
    uid: textOf(component, 'uid'),
    sequence: Number(textOf(component, 'sequence')) || 0,
    changed: textOf(component, 'last-modified') || textOf(component, 'dtstamp'),
    start,
    end: endOf(start, all('DTEND')[0] ?? null, values.DURATION[0], offsetOf),
    rules: values.RRULE,
    exclusions: values.EXRULE,
    extra,
    exceptions: all('EXDATE'),
    replaces: replacing ? (all('RECURRENCE-ID')[0] ?? null) : null,
    andFuture: replacing?.andFuture ?? false,
    cancelled:
      /^CANCELL?ED$/i.test(textOf(component, 'status').trim()) ||
      /^CANCEL$/i.test(block.calendar.get('METHOD') ?? ''),
    calendar: block.calendar,
  };
}
