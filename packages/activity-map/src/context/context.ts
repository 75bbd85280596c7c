import type * as MoreModule from '../later/after-list.js';
import type { MapTerms } from '../locales/terms.js';
import type { ActivityStore, SourceKind } from '../model/activity-store.js';
import type { DimensionName } from '../model/dimensions.js';
import type { Filters } from '../model/filters.js';
import type { DerivedView } from '../model/shown.js';
import type { MapState } from '../model/widget-state.js';
import type { Formats } from '../model/formats.js';
import type { Facts } from '../model/participation.js';
import type { Countdown } from '../model/countdown.js';

/** See `more.ts`. */
export type More = typeof MoreModule;

export interface Actions {
  setFilters(filters: Filters): void;
  toggle(dimension: DimensionName, option: string): void;
  setState(change: Partial<MapState>): void;
  /** Opens an activity or, with null, closes it. `show` scrolls the list to it. */
  select(index: number | null, show?: boolean): void;
  download(kind: Exclude<SourceKind, 'json'>): void;
  addToCalendar(index: number): void;
  copyLink(): void;
  print(): void;
  /** Fetches details that the list is about to show. */
  need(indices: readonly number[]): void;
  /** Remembers what is folded out; `null` folds in. */
  open(name: string, open: boolean): void;
}

export interface Context {
  terms: MapTerms;
  formats: Formats;
  number(value: number): string;
  countryName(code: string): string;
  languageName(code: string): string;
  store: ActivityStore;
  facts: Facts | null;
  derived: DerivedView;
  state: MapState;
  /** Number of the open activity, or -1. */
  selected: number;
  countdown: Countdown | null;
  lockCountry: boolean;
  linkable: boolean;
  /** What is folded out. */
  isOpen(name: string): boolean;
  today: string;
  /** Last thing done that a sighted reader should see, e.g. a copied link. */
  message: string;
  /** What comes right after the first view. */
  more: More | undefined;
  act: Actions;
}

export type ExportKind = 'csv' | 'ics' | 'geojson';
