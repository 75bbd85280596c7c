/**
 * How old a check is. A page may say "open now" only on a fresh one, and must say "not checked
 * recently" on a stale one.
 */
import type { Checked } from '../schemas/value-types.js';

export type Freshness = 'fresh' | 'ageing' | 'stale' | 'unchecked';

/** Days after which a check begins to age, and after which it no longer counts. */
export const AGEING_DAYS = 180;
export const STALE_DAYS = 365;

/**
 * @param checked The check of an entry; null or absent: nobody checked.
 * @param today Calendar day, `YYYY-MM-DD`; a time after it is ignored.
 * @returns `unchecked` also for a date that is no date. A check in the future counts as fresh: the
 * reader's clock is the likelier fault.
 */
export function freshness(checked: Checked | null | undefined, today: string): Freshness {
  if (!checked) return 'unchecked';
  const days = daysBetween(checked.date, today);
  if (Number.isNaN(days)) return 'unchecked';
  if (days >= STALE_DAYS) return 'stale';
  return days >= AGEING_DAYS ? 'ageing' : 'fresh';
}

/** Whole calendar days from one day to another; NaN when either is no day. */
export function daysBetween(from: string, to: string): number {
  return (dayNumber(to) - dayNumber(from)) / 86_400_000;
}

function dayNumber(day: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?=T|$)/.exec(day);
  if (!match) return NaN;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  // Date.UTC turns 31 February into March.
  return new Date(time).toISOString().startsWith(match[0]) ? time : NaN;
}
