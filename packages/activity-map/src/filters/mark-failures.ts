/** Which filters each activity fails, one bit a filter: matches and counts are read from the same marks. */
import { NO_DAY, toDay } from '../model/days.js';
import { type Filters } from '../model/filters.js';
import { DIMENSIONS, type DimensionName } from '../model/dimensions.js';
import { isPlaceAsked } from '../model/place-option.js';
import type { ActivityStore } from '../model/activity-store.js';

/** Bit of the date range; the dimensions have bits 0 to 6. */
export const DATE_BIT = 1 << DIMENSIONS.length;
/** Bit of search and edition, which have no counted options. */
const OTHER_BIT = DATE_BIT << 1;

/**
 * @param hits 1 per activity that the search found; null without a search.
 * @param edition Year, or null for all.
 */
export function markFailures(
  store: ActivityStore,
  filters: Filters,
  edition: number | null,
  hits: Uint8Array | null,
): Uint16Array {
  const { size } = store;
  const fails = new Uint16Array(size);
  DIMENSIONS.forEach((name, bit) => {
    const wanted = filters[name];
    if (!wanted?.length) return;
    const { options, sets, codes } = store.dimensions[name];
    const numbers = optionNumbers(name, options, wanted);
    const fail = Uint16Array.from(sets, (set) =>
      set.some((option) => numbers.has(option)) ? 0 : 1 << bit,
    );
    for (let i = 0; i < size; i++) fails[i]! |= fail[codes[i]!]!;
  });
  if (filters.from || filters.to) {
    const from = filters.from ? toDay(filters.from) : -Infinity;
    const to = filters.to ? toDay(filters.to) : Infinity;
    const { start, end } = store;
    for (let i = 0; i < size; i++) {
      if (start[i] === NO_DAY || start[i]! > to || end[i]! < from) fails[i]! |= DATE_BIT;
    }
  }
  if (edition !== null && store.editions.length > 0) {
    for (let i = 0; i < size; i++) if (store.edition[i] !== edition) fails[i]! |= OTHER_BIT;
  }
  if (hits) for (let i = 0; i < size; i++) if (!hits[i]) fails[i]! |= OTHER_BIT;
  return fails;
}

/** Numbers of the options asked for; a place may be asked for by its name alone. */
function optionNumbers(
  name: DimensionName,
  options: readonly string[],
  wanted: readonly string[],
): Set<number> {
  const found = new Set(wanted.map((option) => options.indexOf(option)));
  if (name !== 'place') return found;
  for (const asked of wanted) {
    if (options.includes(asked)) continue;
    options.forEach((option, i) => isPlaceAsked(option, asked) && found.add(i));
  }
  return found;
}
