/**
 * Whether a channel is answered now. The answer errs on the side of silence: nothing is "open"
 * that is unknown, unchecked or in doubt.
 */
import type { Hours } from '../schemas/directory.js';
import { DAY, instantsBetween, wallClock } from './zone-clock.js';

export type OpenState =
  /** Answered now; `until` is null when no end is in sight (day and night). */
  | { state: 'open'; until: number | null }
  /** Not answered now; `opens` is null when no opening is known in the next 60 days. */
  | { state: 'closed'; opens: number | null }
  /** Hours are not known, or not known for today. */
  | { state: 'unknown' }
  /** Hours are known, but nobody has checked them recently. */
  | { state: 'stale' };

export interface OpenStateOptions {
  /** How long ago the hours were checked; only `fresh` and `ageing` may be called open. */
  freshness?: 'fresh' | 'ageing' | 'stale' | 'unchecked';
  /**
   * Days that may be public holidays, `MM-DD` or `YYYY-MM-DD`. Unless the hours say that they hold
   * on holidays, the answer on these days is unknown.
   */
  holidays?: readonly string[];
}

/** Days between looking again at how far the zone is from UTC. */
const STRETCH = 14;
/** Days to look ahead for the next opening. */
const AHEAD = 60;
/** Open for longer than this many days is open without an end. */
const ENDLESS = 7;

/**
 * @param hours In the service's own zone; null when unknown.
 * @param now Milliseconds since 1970.
 */
export function openState(
  hours: Hours | null,
  now: number,
  { freshness = 'fresh', holidays = [] }: OpenStateOptions = {},
): OpenState {
  if (!hours || (!hours.always && hours.week.length === 0)) return { state: 'unknown' };
  if (freshness === 'stale' || freshness === 'unchecked') return { state: 'stale' };
  try {
    return answer(hours, now, holidays);
  } catch {
    // A zone that this browser does not know.
    return { state: 'unknown' };
  }
}

function answer(hours: Hours, now: number, holidays: readonly string[]): OpenState {
  const today = Math.floor(wallClock(hours.timezone, now) / DAY);
  if (mayRest(hours, today, holidays)) return { state: 'unknown' };
  let end: number | null = null;
  for (const [opens, closes] of stretches(hours, today)) {
    if (closes <= now) continue;
    if (end === null && opens > now) {
      const day = Math.floor(wallClock(hours.timezone, opens) / DAY);
      return { state: 'closed', opens: mayRest(hours, day, holidays) ? null : opens };
    }
    if (end !== null && opens > end) break;
    end = Math.max(end ?? 0, closes);
    if (end > now + ENDLESS * DAY) return { state: 'open', until: null };
  }
  return end === null ? { state: 'closed', opens: null } : { state: 'open', until: end };
}

/** Whether a day may be a holiday on which the week above may not hold. */
const mayRest = (hours: Hours, day: number, holidays: readonly string[]): boolean =>
  hours.holidays !== 'open' && !hours.always && isListed(day, holidays);

/** Opening times as instants, `[opens, closes)`, by beginning; from yesterday on. */
function* stretches(hours: Hours, today: number): Generator<[number, number]> {
  for (let from = today - 1; from < today + AHEAD; from += STRETCH) {
    // A day more on both sides: no zone is further than that from UTC.
    const instant = instantsBetween(hours.timezone, (from - 1) * DAY, (from + STRETCH + 2) * DAY);
    for (let day = from; day < from + STRETCH; day++) {
      for (const [opens, closes] of ofDay(hours, day)) {
        const start = instant(day * DAY + opens);
        const end = instant(day * DAY + closes);
        if (end > start) yield [start, end];
      }
    }
  }
}

/**
 * Wall-clock stretches that begin on a day, in milliseconds since its midnight. A closed day ends
 * what began the evening before, and what would begin on it never does.
 */
function ofDay(hours: Hours, day: number): [number, number][] {
  if (isListed(day, hours.closed)) return [];
  if (hours.always) return [[0, DAY]];
  // 1970-01-01 was a Thursday, ISO day 4.
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
  const tomorrowClosed = isListed(day + 1, hours.closed);
  return hours.week
    .filter(({ days }) => days.includes(weekday))
    .map(({ opens, closes }): [number, number] => {
      const start = clock(opens);
      const end = clock(closes);
      if (end > start) return [start, end];
      return [start, tomorrowClosed ? DAY : DAY + end];
    })
    .sort((a, b) => a[0] - b[0]);
}

const clock = (text: string) => Date.parse(`1970-01-01T${text}:00Z`);

function isListed(day: number, days: readonly string[]): boolean {
  if (days.length === 0) return false;
  const iso = new Date(day * DAY).toISOString().slice(0, 10);
  return days.includes(iso) || days.includes(iso.slice(5));
}
