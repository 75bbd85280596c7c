/** Old files keep working: each step takes a file from one version to the next. */
import { migrateActivity } from './migrate-activity.js';

export { migrateActivity } from './migrate-activity.js';

export type FileKind =
  'directory' | 'country' | 'international' | 'overrides' | 'activities' | 'quiz' | 'quiz-sets';

/** The version that this package reads and writes. */
export const CURRENT: Record<FileKind, number> = {
  directory: 1,
  country: 1,
  international: 1,
  overrides: 1,
  activities: 1,
  quiz: 1,
  'quiz-sets': 1,
};

type File = Record<string, unknown>;

/** Nothing but the version changed from 0 to 1. */
const addVersion = (file: File): File => ({ ...file, version: 1 });

/** A bare array, or `{ edition, activities }` without a version, of flat activities. */
function activitiesFrom0(file: File): File {
  const { activities, ...rest } = file;
  const isObject = (value: unknown): value is File => typeof value === 'object' && value !== null;
  const rows = Array.isArray(activities) ? (activities as unknown[]) : [];
  return {
    ...rest,
    version: 1,
    activities: rows.map((row) => {
      if (!isObject(row)) return row;
      const next = migrateActivity(row);
      return 'edition' in next || !('edition' in rest)
        ? next
        : { ...next, edition: rest['edition'] };
    }),
  };
}

/** Step `n` takes version `n` to `n + 1`. */
const STEPS: Record<FileKind, ((file: File) => File)[]> = {
  directory: [addVersion],
  country: [addVersion],
  international: [addVersion],
  overrides: [addVersion],
  activities: [activitiesFrom0],
  quiz: [addVersion],
  'quiz-sets': [addVersion],
};

/** A file that this package cannot bring to the current version. The message says what to do. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

export interface Migrated {
  data: unknown;
  /** The version it had; 0 where it named none. */
  from: number;
  to: number;
}

/**
 * Brings a file to the current version. Does not check it otherwise.
 *
 * @throws {MigrationError} When the file is newer than this package, or its version is no number.
 */
export function migrate(kind: FileKind, data: unknown): Migrated {
  const to = CURRENT[kind];
  let file: File;
  if (Array.isArray(data) && kind === 'activities') file = { activities: data };
  else if (typeof data === 'object' && data !== null && !Array.isArray(data)) file = data as File;
  else return { data, from: to, to };
  // A country's file may leave its version out: it is part of the directory's.
  const named = file['version'] ?? (kind === 'country' ? to : 0);
  if (typeof named !== 'number' || !Number.isInteger(named) || named < 0) {
    throw new MigrationError(
      `"version" must be a whole number such as ${to}, not ${JSON.stringify(named)}.`,
    );
  }
  if (named > to) {
    throw new MigrationError(
      `This file has version ${named}, this package reads up to ${to}. ` +
        `Update it (npm install @awareness-widgets/data@latest), or save the file in version ${to}.`,
    );
  }
  for (const step of STEPS[kind].slice(named, to)) file = step(file);
  return { data: named === to && !Array.isArray(data) ? data : file, from: named, to };
}
