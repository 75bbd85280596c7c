/** Opening hours and states in words. */
import { dateFormat } from '@awareness-widgets/core';
import type { Hours } from '@awareness-widgets/data';
import type { FinderTerms } from '../locales/terms.js';
import {
  DAY,
  shortTime,
  wallClock,
  weekLines,
  type DayRun,
  type OpenState,
} from '@awareness-widgets/data/answers.js';

/** What is needed to put a time into words. */
export interface TimeWords {
  terms: FinderTerms;
  /** Reader's language tag. */
  intl: string;
}

/** An end that is further away than this is left out. */
const SOON = 0.75 * DAY;

/**
 * Hours as people say them: `Day and night`, `Every day 9:00–23:00`, `Mon–Fri 12:00–20:00`.
 * Null where nothing is known.
 */
export function describeHours(hours: Hours | null, { terms, intl }: TimeWords): string | null {
  const week = weekLines(hours);
  if (!week) return null;
  if (week.always) return terms.dayAndNight;
  return week.lines
    .map(({ days, times }) => {
      const spans = times.map(([opens, closes]) => `${shortTime(opens)}–${shortTime(closes)}`);
      return `${nameDays(days, terms, intl)} ${spans.join(', ')}`;
    })
    .join('; ');
}

function nameDays(runs: readonly DayRun[], terms: FinderTerms, intl: string): string {
  // 2024-01-01 was a Monday.
  const name = (day: number) =>
    dateFormat(intl, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
  return runs
    .map(([from, to]) => {
      if (from === 1 && to === 7) return terms.everyDay;
      return from === to ? name(from) : `${name(from)}–${name(to)}`;
    })
    .join(', ');
}

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
        ? terms.openUntil(timeOf(state.until, timezone!, terms))
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
function timeOf(at: number, timezone: string, terms: FinderTerms): string {
  const minutes = Math.floor((wallClock(timezone, at) % DAY) / 60_000);
  return terms.atTime(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`);
}

/** Time, with the weekday unless today, with the date when that is a week away or more. */
function momentOf(at: number, timezone: string, now: number, { intl, terms }: TimeWords): string {
  const day = (instant: number) => Math.floor(wallClock(timezone, instant) / DAY);
  const away = day(at) - day(now);
  const time = timeOf(at, timezone, terms);
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
