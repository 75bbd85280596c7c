/** What every template is given: the data, what is shown of them, the words, and what a reader can do. */
import type { Activity } from '@awareness-widgets/data';
import type { MapTerms } from '../locales/terms.js';
import type { ActivityStore } from '../model/activity-store.js';
import type { Countdown } from '../model/countdown.js';
import type { DimensionName } from '../model/dimensions.js';
import type { Filters } from '../model/filters.js';
import type { Formats } from '../model/formats.js';
import type { Participations } from '../model/participation.js';
import type { Rows, Shown } from '../model/shown.js';
import type { WidgetState } from '../model/widget-state.js';

export type ExportKind = 'csv' | 'ics' | 'geojson';

/** What was just done with something that is taken along, for those who look. */
export interface Notice {
  words: string;
  /** A link to be copied by hand. */
  link?: string;
  /** It is still being done and can be ended. */
  running?: boolean;
}

export interface SharingHost {
  element: { requestUpdate(): void };
  live: { announce(words: string): void };
  context: () => Context | undefined;
  /** The address of what is shown; empty where the page has none that others could open. */
  href: () => string;
}

/** What comes right after the first view; `later/after-list.ts` lists it. */
export interface Later {
  renderBadRecords(context: Context): unknown;
  renderOverview(context: Context): unknown;
  renderChips(context: Context, active: number): unknown;
  renderCountryList(context: Context): unknown;
  renderDates(context: Context): unknown;
  renderDetails(context: Context, index: number, record: Activity): unknown;
  renderFollow(context: Context): unknown;
  renderMenu(context: Context): unknown;
  renderNone(context: Context): unknown;
  renderNotice(context: Context): unknown;
  walkList(event: KeyboardEvent, context: Context, list: ListHandle): void;
  ShareActions: new (host: SharingHost) => Sharing;
}

/** What changes the state. */
export interface Actions {
  setFilters(filters: Filters): void;
  toggle(dimension: DimensionName, option: string): void;
  setState(change: Partial<WidgetState>): void;
  /** Opens an activity or, with null, closes it. `show` scrolls the list to it. */
  select(index: number | null, show?: boolean): void;
  /** Brings the reader to the head of the list. */
  showList(): void;
  /** Fetches details that the list is about to show. */
  need(indices: readonly number[]): void;
  /** Remembers whether something is folded out. */
  open(name: string, open: boolean): void;
  /** Says something to those who cannot see it. */
  announce(words: string): void;
}

/** What a reader takes along, and what search engines get. */
export interface Sharing {
  readonly notice: Notice | null;
  download(kind: ExportKind): void;
  addToCalendar(index: number): void;
  copyLink(): void;
  print(): void;
  /** Ends what is being saved, and takes the notice away. */
  cancel(): void;
  /** Keeps the events for search engines in step with what is shown. */
  updateJsonLd(on: boolean): void;
  disconnect(): void;
}

/** The list, for keys that move in it. */
export interface ListHandle {
  showRow(row: number, focus?: boolean): void;
  neighbour(row: number, step: number): number;
}

/** The map, for actions that begin elsewhere. */
export interface MapHandle {
  /** Moves only when the place of an activity is off the window. */
  bringIntoView(index: number): void;
}

export interface Context {
  terms: MapTerms;
  formats: Formats;
  number(value: number): string;
  countryName(code: string): string;
  languageName(code: string): string;
  store: ActivityStore;
  facts: Participations | null;
  derived: Shown;
  /** Activities of the list: all that are shown, or only those in view. */
  listed: Uint32Array;
  /** The list, row by row. */
  rows: Rows;
  /** Whether the campaign shown is past. */
  isOver: boolean;
  state: WidgetState;
  /** Number of the open activity, or -1. */
  selected: number;
  countdown: Countdown | null;
  lockCountry: boolean;
  /** Of a degree kept of a place; null for all. */
  decimals: number | null;
  linkable: boolean;
  /** Whether something is folded out. */
  isOpen(name: string): boolean;
  /** Everything is written out, nothing is for one reader alone. */
  printing: boolean;
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
  /** Undefined until it has come. */
  later: Later | undefined;
  act: Actions;
  /** Undefined until it has come. */
  share: Sharing | undefined;
}
