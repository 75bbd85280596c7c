/**
 * Rows of the list: activities in order, each day or country with a head. In a campaign that goes on,
 * what is still to come stands first, and what is over is folded and counted.
 */
import type { ActivityStore } from '../model/activity-store.js';
import { fromDay, NO_DAY } from '../model/days.js';
import type { Group, Rows } from '../model/shown.js';
import type { Sort } from '../model/widget-state.js';

export interface GroupOptions {
  sort: Sort;
  /** The reader's day, as a number. */
  today: number;
  /** First day asked for; what began before it is running. */
  from: number | null;
  /** Whether what is over is folded out. */
  unfolded: boolean;
}

/** @param matches Activities in the order of `sort`. */
export function groupActivities(
  store: ActivityStore,
  matches: Uint32Array,
  { sort, today, from, unfolded }: GroupOptions,
): Rows {
  if (sort === 'title') return { items: Int32Array.from(matches), groups: [] };
  const rows = new RowBuilder(matches.length);
  if (sort === 'country') return rows.add(matches, (i) => countryKey(store, i)).done();
  const { coming, running, undated, over } = part(store, matches, today, from);
  if (coming.length + running.length === 0)
    return rows.add(over, dayOf(store)).add(undated, dayOf(store)).done();
  rows.add(coming, dayOf(store));
  rows.add(running, () => '', 'running');
  rows.add(undated, dayOf(store));
  if (over.length) rows.head({ key: '', kind: 'over', count: over.length });
  return (unfolded ? rows.add(over, dayOf(store)) : rows).done();
}

/** Parts activities in order of date by what they are to a reader of this day. */
function part(store: ActivityStore, matches: Uint32Array, today: number, from: number | null) {
  const { start, end, monthOnly } = store;
  const since = from ?? today;
  const parts = {
    coming: [] as number[],
    running: [] as number[],
    undated: [] as number[],
    over: [] as number[],
  };
  for (const i of matches) {
    if (start[i] === NO_DAY) parts.undated.push(i);
    else if (end[i]! < today) parts.over.push(i);
    else if (start[i]! < since && !monthOnly[i]) parts.running.push(i);
    else parts.coming.push(i);
  }
  return parts;
}

class RowBuilder {
  readonly #items: Int32Array;
  readonly #groups: Group[] = [];
  #used = 0;

  constructor(count: number) {
    // A head for each at most, and one for what is over.
    this.#items = new Int32Array(count * 2 + 1);
  }

  head(group: Group): this {
    this.#items[this.#used++] = ~this.#groups.length;
    this.#groups.push(group);
    return this;
  }

  /** @param keyOf Of the group that an activity stands in; neighbours of one key share a head. */
  add(indices: ArrayLike<number>, keyOf: (index: number) => string, kind?: Group['kind']): this {
    let group: Group | undefined;
    for (let at = 0; at < indices.length; at++) {
      const index = indices[at]!;
      const key = keyOf(index);
      if (group?.key !== key) {
        group = { key, count: 0, ...(kind && { kind }) };
        this.head(group);
      }
      group.count++;
      this.#items[this.#used++] = index;
    }
    return this;
  }

  done(): Rows {
    return { items: this.#items.slice(0, this.#used), groups: this.#groups };
  }
}

/** Row of the head of the group that a row belongs to, itself a head or not; -1 without groups. */
export function headOf({ items, groups }: Rows, row: number): number {
  if (groups.length === 0) return -1;
  let head = Math.min(row, items.length - 1);
  while (head >= 0 && items[head]! >= 0) head--;
  return head;
}

/** Day or month of an activity, `YYYY-MM-DD` or `YYYY-MM`; each text is made once. */
function dayOf({ start, monthOnly }: ActivityStore): (index: number) => string {
  const texts = new Map<number, string>();
  return (i) => {
    const day = start[i]!;
    if (day === NO_DAY) return '';
    // Months and days never share a key.
    const number = day * 2 + monthOnly[i]!;
    let text = texts.get(number);
    if (text === undefined)
      texts.set(number, (text = fromDay(day).slice(0, monthOnly[i] ? 7 : 10)));
    return text;
  };
}

function countryKey(store: ActivityStore, i: number): string {
  const { options, sets, codes } = store.dimensions.country;
  return options[sets[codes[i]!]![0]!]!;
}
