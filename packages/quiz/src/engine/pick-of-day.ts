/** The question of a day: each comes in turn, and after the last one the first. */
import { shuffleItems } from './shuffle-items.js';

const DAY = 86_400_000;

/**
 * @param items To choose from; the same list and seed give the same question everywhere.
 * @param date `YYYY-MM-DD`; without one that can be read, the day on which counting begins.
 * @param seed Of the order. Two pages with one seed ask the same on the same day.
 * @returns One item, or none where there is none to choose from.
 */
export function pickOfDay<T>(items: readonly T[], date: string | undefined, seed: string): T[] {
  if (items.length === 0) return [];
  const day = Math.floor(Date.parse(`${date ?? ''}T00:00Z`) / DAY) || 0;
  const { length } = items;
  return [shuffleItems(items, seed)[((day % length) + length) % length]!];
}
