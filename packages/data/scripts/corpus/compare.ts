/** Holds one calendar as we read it against the reference, and names why the two differ. */
import { inZone } from '../../src/importers/ics-time.js';
import { readOccurrences } from '../../src/importers/read-ics.js';
import { wallClock } from '../../src/importers/zone-offset.js';
import { referenceOf, type RefDate, type RefEvent } from './reference.js';

export interface Difference {
  line: number;
  reason: string;
  ours: string[];
  theirs: string[];
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
  [/goes on/, 'a series without end: we stop after four years or a hundred dates, and say so'],
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

const wallOf = ({ start, utc }: RefDate) =>
  utc && start.length > 10
    ? (wallClock(Date.parse(`${start}Z`), PLACE) ?? start).slice(0, 16)
    : start;

function explain(
  ours: string[],
  theirs: RefDate[],
  told: string[],
  event: RefEvent,
): string | null {
  for (const [pattern, reason] of TOLD) if (told.some((text) => pattern.test(text))) return reason;
  const [mine, other] = [new Set(ours), new Set(theirs.map(wallOf))];
  const extra = ours.filter((date) => !other.has(date));
  const missing = theirs.filter((date) => !mine.has(wallOf(date)));
  if (event.failed) return `the reference stops: ${event.failed}`;
  const days = missing.every(
    (date) => /T00:00$/.test(wallOf(date)) && mine.has(wallOf(date).slice(0, 10)),
  );
  if (missing.length > 0 && days && extra.every((date) => date.length === 10))
    return 'from midnight to midnight: a day to us';
  if (theirs.length === 100 || ours.length === 100)
    return 'more than a hundred dates: both stop, not at the same one';
  if (
    missing.length === extra.length &&
    missing.every(
      (date) => date.start.length === 10 && extra.some((one) => one.startsWith(date.start)),
    )
  )
    return 'VALUE=DATE beside a time: we keep the time that stands there';
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
    const { start } = occurrence;
    const { day, time } = start.zone === 'Z' ? inZone(start, zone, offsetOf) : start;
    const date = time ? `${day}T${time.slice(0, 5)}` : day;
    ours.set(line, [...(ours.get(line) ?? []), date]);
  }
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
      reason: explain(mine, event.dates, told.get(line) ?? [], event) ?? 'UNEXPLAINED',
      ours: mine.filter((date) => !theirs.includes(date)),
      theirs: theirs.filter((date) => !mine.includes(date)),
    });
  }
  return result;
}
