/** Rows of the list: activities in order, each day or country with a head. */
import type { ActivityStore } from '../model/activity-store.js';
import { fromDay, NO_DAY } from '../model/days.js';
import type { Group, Rows } from '../model/shown.js';
import type { Sort } from '../model/widget-state.js';

/** @param matches Activities in the order of `sort`. */
export function groupActivities(store: ActivityStore, matches: Uint32Array, sort: Sort): Rows {
  if (sort === 'title') return { items: Int32Array.from(matches), groups: [] };
  const groups: Group[] = [];
  const items = new Int32Array(matches.length * 2);
  let used = 0;
  let current: number | undefined;
  for (let i = 0; i < matches.length; i++) {
    const index = matches[i]!;
    const key = sort === 'date' ? dateKey(store, index) : store.dimensions.country.codes[index]!;
    if (key !== current) {
      current = key;
      items[used++] = ~groups.length;
      groups.push({ key: keyText(store, index, sort), count: 0 });
    }
    groups.at(-1)!.count++;
    items[used++] = index;
  }
  return { items: items.slice(0, used), groups };
}

/** Row of the head of the group that a row belongs to, itself a head or not; -1 without groups. */
export function headOf({ items, groups }: Rows, row: number): number {
  if (groups.length === 0) return -1;
  let head = Math.min(row, items.length - 1);
  while (head >= 0 && items[head]! >= 0) head--;
  return head;
}

/** Months and days never share a key. */
function dateKey({ start, monthOnly }: ActivityStore, i: number): number {
  return start[i] === NO_DAY ? NO_DAY : start[i]! * 2 + monthOnly[i]!;
}

function keyText(store: ActivityStore, i: number, sort: Sort): string {
  if (sort === 'country') {
    const { options, sets, codes } = store.dimensions.country;
    return options[sets[codes[i]!]![0]!]!;
  }
  const day = store.start[i]!;
  if (day === NO_DAY) return '';
  return fromDay(day).slice(0, store.monthOnly[i] ? 7 : 10);
}
