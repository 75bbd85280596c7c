/** What the reader asked for, what the host set, and what of the data that shows. */
import { groupActivities } from '../list/group-activities.js';
import { sortActivities } from '../list/sort-activities.js';
import type { ActivityStore } from '../model/activity-store.js';
import { toDay } from '../model/days.js';
import { DIMENSIONS } from '../model/dimensions.js';
import { readFilters, type Filters } from '../model/filters.js';
import { memo } from '../model/memo.js';
import type { Rows, Shown } from '../model/shown.js';
import type { Sort, WidgetState } from '../model/widget-state.js';
import { deriveShown } from './derive-shown.js';

/** Filters that have an attribute: all but the place, which only the map can name. */
const FILTERS = [...DIMENSIONS.filter((name) => name !== 'place'), 'from', 'to', 'q'] as const;

/** Attributes of the element that are part of the state. */
export type StateOptions = Record<(typeof FILTERS)[number] | 'edition', string> &
  Pick<WidgetState, 'view' | 'sort' | 'region'>;

/** Where a widget starts that nobody told anything. */
export const START: WidgetState = {
  filters: {},
  edition: null,
  view: 'both',
  sort: 'date',
  layers: 'both',
  region: 'europe',
  window: null,
  inView: false,
  selected: null,
};

/** Other countries ask for a window of their own, so the one that was open goes. */
export function withFilters(state: WidgetState, filters: Filters): WidgetState {
  const same = filters.country?.join() === state.filters.country?.join();
  return { ...state, filters, window: same ? state.window : null };
}

export class ActivityModel {
  state: WidgetState = START;
  /** What the host set; links are written and read against it. */
  start: WidgetState = START;
  readonly #derive = memo(deriveShown);
  readonly #order = memo(sortActivities);
  readonly #rows = memo(
    (
      store: ActivityStore,
      matches: Uint32Array,
      sort: Sort,
      today: number,
      from: number | null,
      unfolded: boolean,
    ) => groupActivities(store, matches, { sort, today, from, unfolded }),
  );
  /** What was shown last; stays while a search is being prepared. */
  shown: Shown | undefined;
  #store: ActivityStore | undefined;

  /** Changed attributes go into the state; what the reader did elsewhere stays. */
  takeOptions(options: StateOptions, changed: (name: keyof StateOptions) => boolean): void {
    const filters: Record<string, unknown> = { ...this.state.filters };
    for (const name of FILTERS) if (changed(name)) filters[name] = options[name];
    const next = withFilters(this.state, readFilters(filters));
    const { edition } = options;
    if (changed('edition')) next.edition = /^\d{4}$/.test(edition) ? Number(edition) : null;
    if (changed('view')) next.view = options.view;
    if (changed('sort')) next.sort = options.sort;
    if (changed('region')) next.region = options.region;
    this.#host(next);
  }

  setFilters(filters: Filters): void {
    this.#host(withFilters(this.state, readFilters(filters)));
  }

  #host(next: WidgetState): void {
    this.state = next;
    this.start = { ...next, window: null, selected: null, layers: START.layers, inView: false };
  }

  /**
   * @param hits What the search found; undefined while it is being prepared.
   * @param ranks Rank of each country option in the reader's language, as text so that equal is equal.
   */
  derive(store: ActivityStore, hits: Uint8Array | null | undefined, ranks: string): Shown {
    const { filters, edition, sort } = this.state;
    const order = this.#order(store, sort, ranks);
    if (hits === undefined && this.shown && this.#store === store) return this.shown;
    this.#store = store;
    this.shown = this.#derive(store, filters, edition, hits ?? null, order);
    return this.shown;
  }

  /**
   * @param today The reader's day, as a number.
   * @param unfolded Whether what is over is folded out.
   */
  rows(store: ActivityStore, matches: Uint32Array, today: number, unfolded: boolean): Rows {
    const { sort, filters } = this.state;
    const from = filters.from ? toDay(filters.from) : null;
    return this.#rows(store, matches, sort, today, from, unfolded);
  }
}
