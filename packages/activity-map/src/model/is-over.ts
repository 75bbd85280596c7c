/** Whether a campaign is over: its last day is known and past. */
import type { ActivityStore } from './activity-store.js';
import { fromDay, NO_DAY } from './days.js';
import { memo } from './memo.js';

const lastDay = memo(({ size, end, edition: years }: ActivityStore, edition: number | null) => {
  let last = NO_DAY;
  for (let i = 0; i < size; i++)
    if ((edition === null || years[i] === edition) && end[i]! > last) last = end[i]!;
  return last;
});

/**
 * @param edition Year; null for all.
 * @param today As a number.
 */
export function isOver(store: ActivityStore, edition: number | null, today: number): boolean {
  const last = lastDay(store, edition);
  if (last !== NO_DAY) return last < today;
  // Without any date the year has to do.
  const year = edition ?? store.editions[0];
  return year !== undefined && year < Number(fromDay(today).slice(0, 4));
}
