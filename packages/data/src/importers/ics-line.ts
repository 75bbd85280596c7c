/** The lines of an event that hold dates, read without the parser: real calendars bend them in many ways. */
import { readIcsTime, type IcsTime } from './ics-time.js';

export interface DateLine {
  /** Upper case. */
  name: string;
  times: IcsTime[];
  /** Ends of periods (`20260210T100000Z/PT1H`), one for each time, null where it has none. */
  ends: (IcsTime | { seconds: number } | null)[];
  /** For this date and all later ones. */
  andFuture: boolean;
  /** Values that are no dates. */
  bad: string[];
}

const DATES = /^(DTSTART|DTEND|DUE|EXDATE|RDATE|RECURRENCE-ID)(?=[;:])/i;

/** @returns Whether the line holds a date that {@link readDateLine} reads. */
export const isDateLine = (line: string): boolean => DATES.test(line);

/** @returns Seconds of `P1DT2H30M`; null for what is none. */
export function readDuration(text: string): number | null {
  const match = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(
    text.trim(),
  );
  if (!match) return null;
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((part) => Number(part ?? 0));
  const sum = weeks! * 604_800 + days! * 86_400 + hours! * 3600 + minutes! * 60 + seconds!;
  return match[1] === '-' ? -sum : sum;
}

/** @param line One for which {@link isDateLine} holds. */
export function readDateLine(line: string): DateLine {
  const name = DATES.exec(line)![1]!.toUpperCase();
  const rest = line.slice(name.length);
  // The value is the shortest tail that looks like one: "TZID=+01:00:20260210T180000".
  const tails = [...rest.matchAll(/:/g)].map(({ index }) => index).reverse();
  const cut = tails.find((at) => /^\s*\d{4}-?\d\d/.test(rest.slice(at + 1))) ?? rest.indexOf(':');
  const head = rest.slice(0, cut);
  const value = rest.slice(cut + 1).trim();
  const zone = /;TZID=(?:"([^"]*)"?|(.*?))(?=;[A-Z-]+=|$)/i.exec(head);
  const tzid = (zone?.[1] ?? zone?.[2] ?? '').trim();
  const result: DateLine = {
    name,
    times: [],
    ends: [],
    andFuture: /;RANGE=THISANDFUTURE/i.test(head),
    bad: [],
  };
  for (const item of value.split(/[,;]/).slice(0, 500)) {
    if (!item.trim()) continue;
    const [from, to] = item.split('/');
    const time = readIcsTime(from, tzid || null);
    if (!time) {
      result.bad.push(item);
      continue;
    }
    const seconds = to ? readDuration(to) : null;
    result.times.push(time);
    result.ends.push(to ? (seconds === null ? readIcsTime(to, tzid || null) : { seconds }) : null);
  }
  return result;
}
