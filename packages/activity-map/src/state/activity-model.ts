import { sortActivities } from '../list/sort-activities.js';
import type { PlaceColumns } from '../map/clusters/cluster-index.js';
import { placeColumns } from '../map/clusters/place-columns.js';
import type { Projection } from '../map/outlines/project.js';
import type { ActivityStore } from '../model/activity-store.js';
import { readFilters, type Filters } from '../model/filters.js';
import { memo } from '../model/memo.js';
import type { DerivedView } from '../model/shown.js';
import type { MapState } from '../model/widget-state.js';
import { deriveView } from './derive-shown.js';

/** Attributes of the element that are part of the state. */
export type StateOptions = Record<
  | 'country'
  | 'audience'
  | 'topic'
  | 'format'
  | 'kind'
  | 'language'
  | 'from'
  | 'to'
  | 'q'
  | 'edition',
  string
> &
  Pick<MapState, 'view' | 'sort' | 'region'>;

const FILTERS = [
  'country',
  'audience',
  'topic',
  'format',
  'kind',
  'language',
  'from',
  'to',
  'q',
] as const;

const START: MapState = {
  filters: {},
  edition: null,
  view: 'both',
  sort: 'date',
  layers: 'both',
  region: 'europe',
  window: null,
  selected: null,
};

/** Other countries ask for a window of their own, so the one that was open goes. */
export function withFilters(state: MapState, filters: Filters): MapState {
  const same = filters.country?.join() === state.filters.country?.join();
  return { ...state, filters, window: same ? state.window : null };
}

export class ActivityModel {
  state: MapState = START;
  /** What the host set; links are written and read against it. */
  start: MapState = START;
  readonly #view = memo(deriveView);
  readonly #order = memo(sortActivities);
  readonly #places = memo(placeColumns);
  /** The last view; stays while a search is being prepared. */
  view: DerivedView | undefined;

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

  #host(next: MapState): void {
    this.state = next;
    this.start = { ...next, window: null, selected: null, layers: START.layers };
  }

  /**
   * @param hits What the search found; undefined while it is being prepared.
   * @param ranks Rank of each country option in the reader's language, as text so that equal is equal.
   */
  derive(store: ActivityStore, hits: Uint8Array | null | undefined, ranks: string): DerivedView {
    const { filters, edition, sort } = this.state;
    const order = this.#order(store, sort, ranks);
    if (hits === undefined && this.view && this.#store === store) return this.view;
    this.#store = store;
    this.view = this.#view(store, filters, edition, sort, hits ?? null, order);
    return this.view;
  }

  #store: ActivityStore | undefined;

  places(store: ActivityStore, projection: Projection, decimals: number | null): PlaceColumns {
    return this.#places(store, projection, decimals);
  }
}
