/** What a range of days would leave. */
import type { ActivityStore } from '../model/activity-store.js';
import { DATE_BIT } from './mark-failures.js';

/** How many activities of a range of days the other filters leave. */
export function countDays(
  store: ActivityStore,
  fails: Uint16Array,
  [from, to]: readonly [number, number],
): number {
  let count = 0;
  for (let i = 0; i < fails.length; i++) {
    // An unknown day is far in the past and so never within.
    if ((fails[i]! & ~DATE_BIT) === 0 && store.start[i]! <= to && store.end[i]! >= from) count++;
  }
  return count;
}
