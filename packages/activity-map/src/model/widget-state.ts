/** What a reader can change: the state that links keep. */
import type { Filters } from './filters.js';

export const LAYERS = ['both', 'countries', 'places', 'none'] as const;
type Layers = (typeof LAYERS)[number];

export const VIEWS = ['both', 'map', 'list'] as const;
export type ViewMode = (typeof VIEWS)[number];

export const SORTS = ['date', 'country', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** The window on the map: the point of the plane in its middle, and the scale. */
export interface Window {
  x: number;
  y: number;
  /** Pixels per plane unit. */
  k: number;
}

export interface WidgetState {
  filters: Filters;
  /** Year; null for all. */
  edition: number | null;
  view: ViewMode;
  sort: Sort;
  layers: Layers;
  region: 'europe' | 'world';
  /** Null for the first view. */
  window: Window | null;
  /** Whether the list keeps to what is in the window. */
  inView: boolean;
  /** Id of the open activity. */
  selected: string | null;
}
