/** What of the data is shown, and what that leaves to choose from. */
import type { DimensionName } from './dimensions.js';

export interface Shown {
  fails: Uint16Array;
  /** Activities shown, in order. */
  matches: Uint32Array;
  /** What each option would leave. */
  counts: OptionCounts;
  /** Countries with activities shown. */
  countries: number;
  /** Activities shown that have no place. */
  withoutPlace: number;
  /** 1 per activity shown; null when all are. */
  shown: Uint8Array | null;
}

/** Count per option code. */
export type OptionCounts = Record<DimensionName, Map<string, number>>;

export interface Group {
  /** `YYYY-MM-DD`, `YYYY-MM`, a country code, or empty: no date known. */
  key: string;
  count: number;
  /** `running` began before the days asked for, `over` heads all that is past; else a day or country. */
  kind?: 'running' | 'over';
}

export interface Rows {
  /** `~g` is the head of group g, other numbers are activities. */
  items: Int32Array;
  groups: Group[];
}
