/**
 * The selection as a file, written in slices so that the page answers in between. An activity that
 * cannot be written is left out and counted; it never takes the others with it.
 */
import type { SavedFile } from '@awareness-widgets/core';
import type { Activity } from '@awareness-widgets/data';
import { toCsv, toGeojson, toIcs } from '@awareness-widgets/data/exporters.js';
import type { ExportKind } from '../context/context.js';

export interface ExportOptions {
  /** For the stamp that iCalendar wants. */
  now: Date;
  /** Of the file, without its ending. */
  name?: string | undefined;
  /** Between two cells of a spreadsheet; the Excel of languages with a decimal comma wants `;`. */
  separator?: ',' | ';';
}

export interface ExportedFile {
  file: SavedFile;
  /** How many activities the file holds. */
  count: number;
}

interface SliceOptions extends ExportOptions {
  /** Of the whole file: every slice stands below one head. Empty for a single activity. */
  calendar: string;
}

/** Activities of a slice: a few milliseconds. */
const SLICE = 250;

interface Format {
  type: string;
  /** Ends every file. */
  tail: string;
  /** Between the activities of two slices. */
  between: string;
  write(list: readonly Activity[], options: SliceOptions): { text: string };
  /** How many of a list a written text holds. */
  count(text: string, list: readonly Activity[]): number;
}

const whole = (_text: string, { length }: readonly Activity[]) => length;

const FORMATS: Record<ExportKind, Format> = {
  csv: {
    type: 'text/csv',
    tail: '',
    between: '',
    write: (list, { separator = ',' }) => toCsv(list, { separator }),
    count: whole,
  },
  ics: {
    type: 'text/calendar',
    tail: 'END:VCALENDAR\r\n',
    between: '',
    write: (list, { now, calendar }) => toIcs(list, { stamp: now, name: calendar }),
    // What has no day is not in a calendar.
    count: (text) => text.match(/^BEGIN:VEVENT\r?$/gm)?.length ?? 0,
  },
  geojson: {
    type: 'application/geo+json',
    tail: ']}',
    between: ',',
    write: (list) => toGeojson(list),
    count: whole,
  },
};

/**
 * @param pause Runs after each slice with the number done; false ends it all.
 * @returns Null when it was ended.
 */
export async function exportActivities(
  kind: ExportKind,
  activities: readonly Activity[],
  options: ExportOptions,
  pause: (done: number) => Promise<boolean> = async () => true,
): Promise<ExportedFile | null> {
  const { type, tail, between, write, count } = FORMATS[kind];
  const slice = { ...options, calendar: activities.length > 1 ? 'Safer Internet Day' : '' };
  const empty = write([], slice).text;
  const head = empty.slice(0, empty.length - tail.length);
  /** What stands between the head and the tail. */
  const inner = (list: readonly Activity[]) => {
    const { text } = write(list, slice);
    return text.slice(head.length, text.length - tail.length);
  };
  const parts: string[] = [];
  let found = 0;
  const put = (list: readonly Activity[]) => {
    const text = inner(list);
    if (text && parts.length) parts.push(between);
    if (text) parts.push(text);
    found += count(text, list);
  };
  for (let at = 0; at < activities.length; at += SLICE) {
    const some = activities.slice(at, at + SLICE);
    try {
      put(some);
    } catch {
      for (const activity of some) {
        try {
          put([activity]);
        } catch {
          // It is missing from the count.
        }
      }
    }
    if (!(await pause(Math.min(activities.length, at + SLICE)))) return null;
  }
  const content = new Blob([head, ...parts, tail], { type: `${type};charset=utf-8` });
  return {
    file: { name: `${options.name ?? 'safer-internet-day'}.${kind}`, type, content },
    count: found,
  };
}
