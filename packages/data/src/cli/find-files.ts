/** Which files a command works on: those named, those in folders named, or all that ship. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from './types.js';

/** The package, seen from `src/cli` and from `dist/cli` alike. */
export const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

const isData = (name: string) =>
  /\.(json|ndjson|jsonl|csv|tsv|xlsx|xlsm|ods|ics|geojson|umap|jsonld|html?)$/i.test(name);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return isData(entry.name) ? [path] : [];
    });
}

/** @returns The data files of the package: its sources in a checkout, else what was built from them. */
export function shippedFiles(): string[] {
  const sources = ['directory', 'activities', 'quizzes'].map((name) => join(PACKAGE, name));
  const found = sources.filter((folder) => existsSync(folder)).flatMap(walk);
  if (found.length > 0) return found;
  const dist = join(PACKAGE, 'dist');
  if (!existsSync(dist)) return [];
  return walk(dist).filter((path) =>
    /^(directory-full\.json|activities-\d+\.json|quizzes[\\/].+[\\/].*\.json)$/.test(
      relative(dist, path),
    ),
  );
}

/**
 * @throws {UsageError} For a path that does not exist, and for none where one is needed.
 */
export function findFiles(paths: readonly string[], cwd: string): string[] {
  const files = paths.flatMap((path) => {
    const full = join(path.startsWith('/') ? '' : cwd, path);
    const info = statSync(full, { throwIfNoEntry: false });
    if (!info) throw new UsageError(`There is no file ${path}`);
    return info.isDirectory() ? walk(full) : [full];
  });
  return files;
}

/** @returns The path as a person in `cwd` would write it. */
export const shortPath = (path: string, cwd: string): string => {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
};
