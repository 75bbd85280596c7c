/** Activities as columns, and the files that they come from. */
import type { DimensionName } from './dimensions.js';
import type { Activity } from '@awareness-widgets/data';
import type { Participations } from './participation.js';

export interface Dimension {
  /** Option codes, in order of first appearance. */
  options: string[];
  /** Distinct sets of option numbers. */
  sets: number[][];
  /** Number of the set of each activity. */
  codes: Uint16Array | Uint32Array;
}

/** A record with something for its editor to mend. */
export interface BadRecord {
  /** Place in the file, from 0. */
  index: number;
  /** What the record calls itself, if it does. */
  name: string;
  /** Field that is wrong, or the importer's words. */
  problem: string;
}

export interface ActivityStore {
  size: number;
  dimensions: Record<DimensionName, Dimension>;
  edition: Uint16Array;
  editions: number[];
  /** First and last day since 1970; `NO_DAY` where unknown. */
  start: Int32Array;
  end: Int32Array;
  /** Order within a day: minutes since midnight at the event; 2000 where only the day is known. */
  minute: Uint16Array;
  /** 1 where only the month is known. */
  monthOnly: Uint8Array;
  /** Degrees; NaN without place. */
  lat: Float32Array;
  lon: Float32Array;
  /** Left out. */
  bad: readonly BadRecord[];
  /** Shown, but not as they stand in the file. */
  odd: readonly BadRecord[];
  /** The whole record, or undefined while its page is on its way. */
  record(index: number): Activity | undefined;
  /** Number of an id, or -1. */
  indexOf(id: string): number;
  /** Fetches what `record` needs; absent where everything is there. */
  ensure?(indices: readonly number[]): Promise<void>;
}

/** Minutes that sort a day without time after all times. */
export const NO_MINUTE = 2000;

export type SourceKind = 'json' | 'csv' | 'ics' | 'geojson';

export interface LoadedActivities {
  store: ActivityStore;
  facts: Participations | null;
}
