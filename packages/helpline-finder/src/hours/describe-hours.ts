/** Opening hours and states in words. */
import { dateFormat } from '@awareness-widgets/core';
import type { Hours } from '@awareness-widgets/data';
import type { FinderTerms } from '../locales/terms.js';
import type { OpenState } from './open-state.js';
import { DAY, wallClock } from './zone-clock.js';

/** What is needed to put a time into words. */
export interface TimeWords {
  terms: FinderTerms;
  /** Reader's language tag. */
  intl: string;
}

/** An end that is further away than this is left out. */
const SOON = 0.75 * DAY;

const ALL_DAYS = '1234567';

/**
 * Hours as people say them: `Day and night`, `Every day 9:00–23:00`, `Mon–Fri 12:00–20:00`.
 * Null where nothing is known.
 */
export function describeHours(hours: Hours | null, { terms, intl }: TimeWords): string | null {
  if (!hours) return null;
  if (hours.always || isAlways(hours)) return terms.dayAndNight;
  if (hours.week.length === 0) return null;
  /** Times of a day → the days that have them. */
  const days = new Map<string, string>();
  for (let day = 1; day <= 7; day++) {
    const times = hours.week
      .filter((entry) => entry.days.includes(day))
      .map(({ opens, closes }) => ({ opens, closes }))
      .sort((a, b) => a.opens.localeCompare(b.opens))
      .map(({ opens, closes }) => `${shortTime(opens)}–${shortTime(closes)}`)
      .join(', ');
    if (times) days.set(times, (days.get(times) ?? '') + day);
  }
  return [...days]
    .map(([times, which]) =>
      which === ALL_DAYS ? `${terms.everyDay} ${times}` : `${dayRange(which, intl)} ${times}`,
    )
    .join('; ');
}

const isAlways = ({ week, closed }: Hours) =>
  closed.length === 0 &&
  week.some(
    ({ days, opens, closes }) =>
      opens === '00:00' && (closes === '24:00' || closes === '00:00') && new Set(days).size === 7,
  );

/** `12345` → `Mon–Fri`, `36` → `Wed, Sat`. */
function dayRange(days: string, intl: string): string {
  const name = (day: string) =>
    // 2024-01-01 was a Monday.
    dateFormat(intl, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, Number(day)));
  const runs = days.match(/12345|123456|1234|67|[1-7]/g) ?? [];
  const joined = ALL_DAYS.includes(days) && days.length > 2 ? [days] : runs;
  return joined
    .map((run) => (run.length > 1 ? `${name(run[0]!)}–${name(run.at(-1)!)}` : name(run)))
    .join(', ');
}

/** `09:00` → `9:00`. */
const shortTime = (clock: string) => clock.replace(/^0(?=\d)/, '');

/** The state in a few words: `Open until 23:00`, `Closed until Monday, 12:00`. */
export function describeState(
  state: OpenState,
  timezone: string | undefined,
  now: number,
  words: TimeWords,
): string {
  const { terms } = words;
  switch (state.state) {
    case 'open':
      // An end on another day says little to someone who needs help now.
      return state.until !== null && state.until - now < SOON
        ? terms.openUntil(timeOf(state.until, timezone!))
        : terms.openNow;
    case 'closed':
      return state.opens === null
        ? terms.closedNow
        : terms.closedUntil(momentOf(state.opens, timezone!, now, words));
    case 'stale':
      return terms.hoursNotChecked;
    default:
      return terms.hoursUnknown;
  }
}

/** Time of an instant on the service's clock. */
function timeOf(at: number, timezone: string): string {
  const minutes = Math.floor((wallClock(timezone, at) % DAY) / 60_000);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Time, with the weekday unless today, with the date when that is a week away or more. */
function momentOf(at: number, timezone: string, now: number, { intl, terms }: TimeWords): string {
  const day = (instant: number) => Math.floor(wallClock(timezone, instant) / DAY);
  const away = day(at) - day(now);
  const time = timeOf(at, timezone);
  if (away === 0) return time;
  const options: Intl.DateTimeFormatOptions =
    away < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  const date = dateFormat(intl, { ...options, timeZone: timezone }).format(at);
  return terms.dayAndTime(date, time);
}

/**
 * Whether the reader's clock differs from the service's, so that times need a word.
 *
 * @param reader What the reader's clock shows, in milliseconds as if it were UTC.
 */
export function isOtherClock(timezone: string | undefined, reader: number, now: number): boolean {
  if (!timezone) return false;
  try {
    return wallClock(timezone, now) !== reader;
  } catch {
    return false;
  }
}
