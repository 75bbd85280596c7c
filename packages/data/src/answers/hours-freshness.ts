/**
 * How old hours are: by the page on which they were read, not by the day on which we last looked at
 * the entry. A page that gives only a year counts from the first day of it, so that hours are never
 * taken for newer than they are.
 */
import { type Freshness, freshness } from './freshness.js';
import type { Checked } from '../schemas/value-types.js';
import type { Hours } from '../schemas/directory.js';

/** The first day of a year, a month or a day: `2021` is `2021-01-01`. */
export const firstDayOf = (rough: string): string => `${rough}-01-01`.slice(0, 10);

/**
 * @param hours Of one channel.
 * @param checked The check of the entry, for hours that do not say when they were read.
 * @param today Calendar day, `YYYY-MM-DD`.
 * @returns `unchecked` for hours of an undated page; only `fresh` and `ageing` hours may open or close
 * a line.
 */
export function hoursFreshness(
  hours: Pick<Hours, 'read'>,
  checked: Checked | null | undefined,
  today: string,
): Freshness {
  if (hours.read === undefined) return freshness(checked, today);
  if (hours.read === null) return 'unchecked';
  const read = { date: firstDayOf(hours.read), how: 'desk research', by: '' } as const;
  return freshness(read, today);
}
