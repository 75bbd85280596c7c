/** Orders of the list, as numbers of activities. */
import { foldLetters } from '@awareness-widgets/core';
import type { ActivityStore } from '../model/activity-store.js';
import { NO_DAY } from '../model/days.js';
import type { Sort } from '../model/widget-state.js';

let lastRanks: { names: string; locale: string; ranks: string } | undefined;

/**
 * @param names Names of the country options, parted by `|`.
 * @returns the rank of each among them, as text, so that equal is equal: `2,0,1`.
 */
export function rankCountries(names: string, locale: string): string {
  if (lastRanks?.names === names && lastRanks.locale === locale) return lastRanks.ranks;
  const collator = new Intl.Collator(locale);
  const list = names.split('|');
  const order = list.map((_, i) => i).sort((a, b) => collator.compare(list[a]!, list[b]!));
  const found: number[] = [];
  order.forEach((option, rank) => (found[option] = rank));
  lastRanks = { names, locale, ranks: found.join() };
  return lastRanks.ranks;
}

/**
 * @param rankOfCountry Rank of each country option, from `rankCountries`.
 * @returns numbers of activities; equal ones keep the order of the file.
 */
export function sortActivities(
  store: ActivityStore,
  sort: Sort,
  rankOfCountry: string,
): Uint32Array {
  const { size } = store;
  if (sort === 'title') return sortByTitle(store);
  const keys = new Float64Array(size);
  for (let i = 0; i < size; i++) keys[i] = whenKey(store, i);
  if (sort === 'country') {
    const { codes, sets } = store.dimensions.country;
    const rankOf = rankOfCountry.split(',').map(Number);
    const ranks = sets.map((set) => rankOf[set[0]!] ?? 0);
    for (let i = 0; i < size; i++) keys[i]! += ranks[codes[i]!]! * WHEN_SPAN;
  }
  return orderOf(keys);
}

/** Larger than any key of `whenKey`. */
const WHEN_SPAN = 2 ** 31;
/** Minutes kept for a day, more than any. */
const DAY_SPAN = 4096;

/** Days in order; a month after its last day; what has no date last. */
function whenKey({ start, end, minute, monthOnly }: ActivityStore, i: number): number {
  if (start[i] === NO_DAY) return WHEN_SPAN - 1;
  const day = monthOnly[i] ? lastOfMonth(start[i]!, end[i]!) : start[i]!;
  return (day + 100_000) * DAY_SPAN + (monthOnly[i] ? DAY_SPAN - 1 : minute[i]!);
}

/** Last day of the month that begins on a day. */
function lastOfMonth(start: number, end: number): number {
  if (end - start <= 30) return end;
  const date = new Date(start * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / 86_400_000;
}

function orderOf(keys: Float64Array): Uint32Array {
  const order = Uint32Array.from(keys, (_, i) => i);
  return order.sort((a, b) => keys[a]! - keys[b]! || a - b);
}

function sortByTitle(store: ActivityStore): Uint32Array {
  const titles = Array.from({ length: store.size }, (_, i) =>
    foldLetters(store.record(i)?.title ?? ''),
  );
  const order = Uint32Array.from(titles, (_, i) => i);
  return order.sort((a, b) => (titles[a]! < titles[b]! ? -1 : titles[a]! > titles[b]! ? 1 : a - b));
}
