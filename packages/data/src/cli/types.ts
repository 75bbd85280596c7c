/** What the commands share. */
import type { AskedColumns } from '../importers/column-names.js';
import type { FileKind } from '../migrations/index.js';

/** Something a person should look at. */
export interface CliFinding {
  file: string;
  line: number | null;
  column: number | null;
  severity: 'error' | 'warning';
  /** `json`, `schema`, `version`, `row`, or a lint rule's name. */
  rule: string;
  /** Path or field. */
  path: string;
  message: string;
}

/** Where a command writes and what it knows of the world. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Whether `err` is a terminal, on which progress can be shown. */
  isTty: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
  cwd: string;
}

/** Options of all commands; each reads its own. */
export interface Options {
  json: boolean;
  output?: string | undefined;
  to?: string | undefined;
  from?: string | undefined;
  kind?: FileKind | undefined;
  edition?: number | undefined;
  country?: string | undefined;
  timezone?: string | undefined;
  encoding?: string | undefined;
  dateOrder?: 'dmy' | 'mdy' | undefined;
  separator?: ',' | ';' | '\t' | undefined;
  days?: number | undefined;
  strict: boolean;
  limit?: number | undefined;
  by?: string | undefined;
  how?: string | undefined;
  date?: string | undefined;
  /** Days between which activities start. */
  since?: string | undefined;
  until?: string | undefined;
  /** Own column names, by field. */
  columns?: AskedColumns | undefined;
  /** Sheet of a workbook, by name or number. */
  sheet?: string | undefined;
  /** Look up the towns of places without coordinates. */
  locate?: boolean | undefined;
  /** Folder of the last good rows of feeds. */
  cache?: string | undefined;
  /** Feeds read at one time. */
  parallel?: number | undefined;
  /** Take feeds that shrank as they are. */
  accept?: boolean | undefined;
  /** Where reports go: .txt, .json, .html. */
  reports?: string[] | undefined;
}

/** Ends a run with exit code 2: the command was not understood or could not be carried out. */
export class UsageError extends Error {
  override name = 'UsageError';
}
