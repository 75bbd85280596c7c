/** What an import takes and gives: every row ends up somewhere, and somewhere it can be read. */
import type { Activity } from '../schemas/activities.js';
import type { Column } from '../exporters/flatten-activity.js';
import type { AskedColumns, Field } from './column-names.js';

export type ImportType = 'csv' | 'ics' | 'geojson' | 'jsonld' | 'json';
export type DateOrder = 'dmy' | 'mdy';

export interface ImportOptions {
  /** What the input is; found out from the content where absent. */
  type?: ImportType | undefined;
  /** Year of the Safer Internet Day for rows that do not say. Without it: the year they start in. */
  edition?: number | undefined;
  /** ISO 3166-1 alpha-2 code for rows that do not say. */
  country?: string | undefined;
  /** IANA time zone of times that come without one. Without it: the country's, where it has one. */
  timezone?: string | undefined;
  /** Encoding of bytes that are not Unicode, a label of the Encoding Standard, e.g. `windows-1250`. */
  encoding?: string | undefined;
  /** How `03/02/2026` is meant, for files that do not show it. */
  dateOrder?: DateOrder | undefined;
  /** Own column names: `{ title: 'Titel', start: 'Beginn' }`. */
  columns?: AskedColumns | undefined;
  /** Keep activities that start on this day or later, `YYYY-MM-DD`. Those without a date are kept. */
  from?: string | undefined;
  /** Keep activities that start on this day or earlier, `YYYY-MM-DD`. */
  until?: string | undefined;
  /** The sheet of a workbook, by its name or its number from 1. Without it: the first with activities. */
  sheet?: string | undefined;
  /** Look up towns for places without coordinates; what is found is the town's middle, and said so. */
  locate?: boolean | undefined;
  /** Address the input came from, for links in it that are relative. */
  base?: string | undefined;
}

/** A row that was not imported. */
export interface Rejected {
  /** Line in the file, from 1; null for the file as a whole. */
  line: number | null;
  /** Field of the activities schema, or `file`. */
  field: string;
  reason: string;
  /** What to write instead. */
  suggestion: string;
  /** What stood there, shortened. */
  value: string;
}

/** Something that was read differently from how it stood, or not at all, in a row that was kept. */
export interface Warning {
  line: number | null;
  field: string;
  reason: string;
  value: string;
}

export interface Duplicate {
  line: number | null;
  /** Line of the row that came first. */
  firstLine: number | null;
  id: string;
  /**
   * `row`: equal in every field, left out. `id`: another row with the same id, kept under a new one.
   * `content`: same title, start, country and organiser, kept.
   */
  by: 'row' | 'id' | 'content';
}

/** How the file was read. */
export interface Dialect {
  type: ImportType | null;
  /** `own`, `the-events-calendar`, `eventon`, `code-week`, `icalendar`, `schema.org` … */
  name: string;
  encoding?: string;
  separator?: string;
  dateOrder?: DateOrder | null;
  /** Columns that have no counterpart here and were not read. */
  ignored?: string[];
  /** Columns that were read, in the order of the file. */
  columns?: { name: string; field: Field }[];
  /** Line of the column names. */
  headerLine?: number;
  /** Name of the sheet that was read. */
  sheet?: string;
  /** The workbook's other sheets; hidden ones are named as such. */
  otherSheets?: { name: string; hidden: boolean }[];
}

/** What a file gave, in numbers. */
export interface Summary {
  /** Activities kept. */
  activities: number;
  /** Of these without a date, a place, a place on the map, an end. */
  withoutDate: number;
  withoutPlace: number;
  withoutCoordinates: number;
  withoutEnd: number;
  /** Rows that were not kept. */
  rejected: number;
  warnings: number;
}

export interface ImportResult {
  activities: Activity[];
  rejected: Rejected[];
  warnings: Warning[];
  duplicates: Duplicate[];
  dialect: Dialect;
  summary: Summary;
}

/** One row on its way in: our columns, values as they stood. Lists may be arrays or text. */
export interface Draft {
  line: number | null;
  values: Partial<Record<Column, unknown>>;
  /** Time zone of this row's times. */
  timezone?: string | undefined;
  /** The times are not to be kept: an all-day event. */
  allDay?: boolean;
  /** The town, where it has a column of its own. */
  town?: string | undefined;
  /** All that stood in the row, read or not: rows are equal only where this is. */
  raw?: string | undefined;
}

/** Takes what happens to a row. */
export interface Sink {
  /** @param raw All that stood in the row, where some of it was not read. */
  keep(activity: Activity, line: number | null, raw?: string): void;
  reject(rejected: Rejected): void;
  warn(warning: Warning): void;
}
