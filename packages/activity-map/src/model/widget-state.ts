import type { Filters } from './filters.js';
export const LAYERS = ['both', 'countries', 'places', 'none'] as const;

export type Layers = (typeof LAYERS)[number];

export const VIEWS = ['both', 'map', 'list'] as const;

export type ViewMode = (typeof VIEWS)[number];

export interface MapState {
  filters: Filters;
  /** Year; null for all. */
  edition: number | null;
  view: ViewMode;
  sort: Sort;
  layers: Layers;
  region: 'europe' | 'world';
  /** Window on the plane; null for the first view. */
  window: View | null;
  /** Id of the open activity. */
  selected: string | null;
}

export const SORTS = ['date', 'country', 'title'] as const;

export type Sort = (typeof SORTS)[number];

export interface View {
  x: number;
  y: number;
  /** Pixels per plane unit. */
  k: number;
}
