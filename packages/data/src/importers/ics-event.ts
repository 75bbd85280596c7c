/** One event of a calendar, parsed by ical.js, with what our importer needs of it. */
import type { RowContext } from './finish-row.js';
import type { Ical } from './ics-offsets.js';
import { addDays, readIcsTime, type IcsTime } from './ics-time.js';
import { shorten } from './limits.js';
import type { IcsBlock } from './split-ics.js';

export type Component = InstanceType<Ical['Component']>;

export interface IcsEvent {
  line: number;
  component: Component;
  uid: string;
  start: IcsTime;
  end: IcsTime | null;
  /** Day and time of the occurrence that this event replaces. */
  replaces: string | null;
}

/** The first value of a property as text; empty where there is none. */
export const textOf = (component: Component, name: string): string => {
  const value: unknown = component.getFirstPropertyValue(name);
  return value === null || value === undefined ? '' : String(value);
};

/** One of our own properties; ical.js leaves the escapes of properties it does not know. */
export const ownText = (component: Component, name: string): string =>
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

/** @returns The event; null where it was rejected. */
export function readEvent(block: IcsBlock, ical: Ical, context: RowContext): IcsEvent | null {
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
