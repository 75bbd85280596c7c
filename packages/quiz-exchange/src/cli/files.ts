/** Files of the command: what is read, where it is written, and the built player. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { createFile, UsageError } from '@awareness-widgets/data/quiz-cli.js';
import { LIMITS, readable } from '../draft/limits.js';
import type { PlayerFiles } from '../pack/inline-player.js';
import type { Target } from './options.js';

/** @throws {UsageError} Where there is no file, or one that is too large to be a quiz. */
export function readInput(path: string, cwd: string): Uint8Array {
  const file = resolve(cwd, path);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UsageError(`There is no file ${path}`);
  if (found.size > LIMITS.file)
    throw new UsageError(
      `${path} has ${readable(found.size)} bytes, ${readable(LIMITS.file)} at most`,
    );
  return readFileSync(file);
}

/** @returns A name for the id and title of a quiz whose file says none. */
export const nameOf = (path: string): string => basename(path, extname(path));

/** @throws {UsageError} Where a file is there already and may not be written over. */
export function writeOutput(
  path: string,
  content: string | Uint8Array,
  cwd: string,
  force: boolean,
): void {
  const file = resolve(cwd, path);
  if (existsSync(file) && !force)
    throw new UsageError(`${path} is there already; --force writes over it`);
  const writer = createFile(file);
  try {
    writer.write(content);
  } catch (error) {
    writer.abort();
    throw error;
  }
  writer.commit();
}

const ENDINGS: Record<string, Target> = {
  '.gift': 'gift',
  '.txt': 'gift',
  '.xml': 'moodle',
  '.zip': 'scorm12',
  '.h5p': 'h5p',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.html': 'page',
  '.json': 'json',
};

/** @throws {UsageError} Where the ending says nothing. */
export function targetOf(path: string): Target {
  const ending = extname(path).toLowerCase();
  const target = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (!target) throw new UsageError(`The ending of ${path} says no format; add --to, as --to gift`);
  return target;
}

/** @returns The player's files from the installed package. @throws {UsageError} Where it is not built. */
export function playerFiles(): PlayerFiles {
  const manifest = createRequire(import.meta.url).resolve('@awareness-widgets/quiz/package.json');
  const folder = join(dirname(manifest), 'dist', 'cdn');
  if (!existsSync(join(folder, 'quiz.js')))
    throw new UsageError('The player is not built yet. Run `npm run build` first');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(js|txt)$/.test(name),
  );
  return Object.fromEntries(
    names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]),
  );
}

/** @returns Pictures that lie beside the quiz file, by the name that the quiz has for them. */
export function picturesOf(
  sources: readonly string[],
  path: string,
  cwd: string,
): Record<string, Uint8Array> {
  const folder = dirname(resolve(cwd, path));
  const isInside = (src: string) => !src.startsWith('/') && !src.split('/').includes('..');
  return Object.fromEntries(
    sources
      .filter((src) => !src.startsWith('data:') && isInside(src) && existsSync(join(folder, src)))
      .map((src) => [src, readFileSync(join(folder, src))]),
  );
}
