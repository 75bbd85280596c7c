/** Holds one calendar as we read it against the reference, and names why the two differ. */
import { minutesBetween } from '../../src/importers/ics-length.js';
import { inZone } from '../../src/importers/ics-time.js';
import { readOccurrences } from '../../src/importers/read-ics.js';
import { wallClock } from '../../src/importers/zone-offset.js';
import { referenceOf, type RefDate, type RefEvent } from './reference.js';

interface Difference {
  line: number;
  reason: string;
  ours: string[];
  theirs: string[];
  /** Dates of the event by the reference. */
  dates: number;
}

export interface Comparison {
  events: number;
  dates: number;
  same: number;
  differences: Difference[];
}

/** Differences that we announce to the editor, by the words of the warning or rejection. */
const TOLD: [RegExp, string][] = [
  [/is cancelled/, 'cancelled: we leave it out and say so, the reference keeps it'],
  [/older version/, 'an older version of the same event: it gives way, and we say so'],
  [/title is missing/, 'no title: an activity needs one, and we say so'],
  [/end lies before the start/, 'the end lies before the start: rejected, and said'],
  [/repetition is not read/, 'a rule of hours, or none: we take its first date, and say so'],
  [
    /time zone is not known|no time zone/,
    'a time zone nobody knows: we drop the clock and say so, the reference takes it as floating',
  ],
  [/year looks wrong|edition is missing/, 'a year outside 1900 to 2199: rejected, and said'],
  [/DTSTART is missing/, 'no date: rejected, and said'],
  [/event has no end|cannot be read/, 'a broken event: rejected, and said'],
  [/holds no date/, 'a value that is no date: left out, and said'],
  [/belongs to a series that is cancelled/, 'part of a cancelled series: left out, and said'],
];

/** The zone that stands for the place, so that instants can be compared as walls. */
const PLACE = 'Europe/Tallinn';

/** A date with its length in minutes. */
const wallOf = ({ start, utc, minutes }: RefDate) => {
  const wall =
    utc && start.length > 10
      ? (wallClock(Date.parse(`${start}Z`), PLACE) ?? start).slice(0, 16)
      : start;
  return `${wall}+${minutes}`;
};
const bare = (date: string) => date.replace(/\+.*/, '');

function explain(
  ours: string[],
  theirs: string[],
  told: string[],
  event: RefEvent,
  stopped: ReadonlySet<string>,
): string | null {
  for (const [pattern, reason] of TOLD) if (told.some((text) => pattern.test(text))) return reason;
  if (!event.failed && stopped.has(event.uid))
    return 'a change to a series at whose other events the reference stops';
  if (event.failed) return `the reference stops: ${event.failed.replace(/".*"/, '…')}`;
  const [mine, other] = [new Set(ours), new Set(theirs)];
  const extra = ours.filter((date) => !other.has(date));
  const missing = theirs.filter((date) => !mine.has(date));
  const goesOn = told.some((text) => /goes on/.test(text)) || theirs.length >= 100;
  const short = /BYWEEKNO/.test(event.rules);
  if (short)
    return 'BYWEEKNO: we follow it (the examples of RFC 5545 agree), the reference does not know it';
  if (/BYDAY=[^;]*\d\d(?:MO|TU|WE|TH|FR|SA|SU)/.test(event.rules))
    return 'the twentieth Monday of a year: the example of RFC 5545 agrees with us';
  if (/BYHOUR=\d+,/.test(event.rules))
    return 'several hours a day: we follow BYHOUR and BYMINUTE, the reference gives the first hour only';
  if (
    event.first.length === 10 &&
    extra.length > 0 &&
    missing.length > 0 &&
    extra.every((date) => bare(date).length > 10) &&
    missing.every((date) => bare(date).length === 10)
  )
    return 'VALUE=DATE beside a time: we keep the time that stands there';
  if (
    event.first.length === 10 &&
    extra.some((date) => bare(date).length > 10) &&
    missing.some((date) => bare(date).length > 10)
  )
    return 'a day with extra dates at an hour (RFC 5545 forbids it): we take them without a length';
  const end = [ours.at(-1) ?? '', theirs.at(-1) ?? ''].sort()[0]!;
  if (goesOn && [...extra, ...missing].every((date) => date > end))
    return 'a series without end: both stop, we after four years or a hundred dates, and say so';
  const days = (dates: string[]) => dates.map((date) => date.slice(0, 10)).join();
  if (
    days(ours) === days(theirs) &&
    missing.every((date) => bare(date).length === 10) &&
    extra.every((date) => bare(date).length > 10)
  )
    return 'VALUE=DATE beside a time: we keep the time that stands there';
  const first = event.first.slice(0, 10);
  if (/EXRULE/.test(event.rules) && extra.length === 0)
    return 'EXRULE: we follow it, the reference does not know it';
  const lastDays = [...extra, ...missing].every(
    (date) => date >= (ours.at(-1) ?? '') || date >= (theirs.at(-1) ?? ''),
  );
  if (/UNTIL=\w+Z/.test(event.rules) && lastDays && extra.length + missing.length === 1)
    return 'UNTIL in UTC: we hold it against the instant, the reference against the wall';
  const counted =
    /COUNT=/.test(event.rules) && missing.every((date) => date >= (ours.at(-1) ?? ''));
  if (
    event.rules &&
    (missing.length === 0 || counted || goesOn) &&
    extra.some((date) => date.startsWith(first)) &&
    !theirs.some((date) => date.startsWith(first)) &&
    extra.length === 1
  )
    return 'the event’s own date does not fit its rule (undefined in RFC 5545): we keep it as the first';
  if (
    bare(extra.join()) === bare(missing.join()) ||
    extra.map(bare).join() === missing.map(bare).join()
  )
    return 'a length that is none (DTEND before DTSTART, DURATION of a day beside zero): told or taken as a day';
  if (extra.length === 0 && missing.every((date) => event.midnights.includes(date.slice(0, 10))))
    return 'EXDATE at midnight: it means the day, as old Mozilla calendars wrote it';
  return null;
}

/** @returns Null where the reference cannot read the file. */
export async function compareCalendar(text: string): Promise<Comparison | null> {
  let reference: RefEvent[];
  try {
    reference = referenceOf(text);
  } catch {
    return null;
  }
  const ours = new Map<number, string[]>();
  const told = new Map<number, string[]>();
  const tell = ({ line, reason }: { line: number | null; reason: string }) => {
    told.set(line ?? 0, [...(told.get(line ?? 0) ?? []), reason]);
  };
  const { placed, offsetOf } = await readOccurrences(text, {
    options: { country: 'EE', timezone: PLACE, type: 'ics' },
    dateOrder: null,
    told: new Set(),
    sink: { keep: () => undefined, reject: tell, warn: tell },
  });
  for (const { occurrence, zone } of placed) {
    const { line } = occurrence.event;
    const { start, end } = occurrence;
    const length = end ? minutesBetween(start, end, offsetOf) : 0;
    const { day, time } = start.zone === 'Z' ? inZone(start, zone, offsetOf) : start;
    const date = time
      ? `${day}T${time.slice(0, 5)}+${Math.round(length)}`
      : `${day}+${length + 1440}`;
    ours.set(line, [...(ours.get(line) ?? []), date]);
  }
  const stopped = new Set(reference.flatMap(({ uid, failed }) => (failed && uid ? [uid] : [])));
  const result: Comparison = { events: reference.length, dates: 0, same: 0, differences: [] };
  for (const event of reference) {
    const { line } = event;
    const mine = (ours.get(line) ?? []).sort();
    const theirs = event.dates.map(wallOf).sort();
    result.dates += theirs.length;
    if (mine.join() === theirs.join()) {
      result.same += theirs.length;
      continue;
    }
    result.differences.push({
      line,
      reason: explain(mine, theirs, told.get(line) ?? [], event, stopped) ?? 'UNEXPLAINED',
      ours: mine.filter((date) => !theirs.includes(date)),
      theirs: theirs.filter((date) => !mine.includes(date)),
      dates: theirs.length,
    });
  }
  return result;
}
