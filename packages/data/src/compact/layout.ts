/**
 * The layout of the compact index, version 1, for writer and reader alike:
 *
 * | bytes | |
 * |-|-|
 * | 4 | `AWAX` |
 * | 4 | length of the head in bytes, little endian |
 * | … | the head: JSON, padded with spaces to a multiple of four |
 * | … | the columns one after the other, each padded to a multiple of four |
 *
 * Columns are kept apart instead of row by row: equal values then lie together and compress well.
 */

export const MAGIC = 'AWAX';
export const VERSION = 1;

/** Days before this one, 0 to 65534; 65535 is none. */
export const NO_DAY_CODE = 0xffff;

/** Steps of a coordinate: 2^24 - 2 over its range, 1.2 m of latitude; 2^24 - 1 is none. */
export const STEPS = 0xfffffe;
export const NO_PLACE_CODE = 0xffffff;

/** Bytes a value takes in each column, in the order of the file. */
export const COLUMNS = [
  ['country', 1],
  ['topics', 2],
  ['audiences', 1],
  ['traits', 1],
  ['languages', 2],
  ['edition', 1],
  ['start', 2],
  ['end', 2],
  ['lat', 3],
  ['lon', 3],
] as const;

export type ColumnName = (typeof COLUMNS)[number][0];

/** Bytes of index an activity takes. */
export const BYTES_PER_ACTIVITY = COLUMNS.reduce((sum, [, bytes]) => sum + bytes, 0);

/** What stands once for all rows. Vocabularies stand in the file, so that old readers meet no unknown code. */
export interface Head {
  version: number;
  /** Activities. */
  count: number;
  /** Activities on a page. */
  pageSize: number;
  countries: string[];
  topics: string[];
  audiences: string[];
  formats: string[];
  kinds: string[];
  /** Sets of languages, space-separated; `""` is none. */
  languages: string[];
  editions: number[];
  /** Days since 1970-01-01 of day 0. */
  baseDay: number;
}

/** Bits of `traits`: 2 format, 4 kind (0 is unknown in both), 1 each for month-only start and end. */
export const TRAITS = { kind: 2, startMonth: 6, endMonth: 7 } as const;

export const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;
