/** The directory and the host's corrections to it, checked before anyone sees them. */
import { loadJson } from '@awareness-widgets/core';
import type { Directory } from '@awareness-widgets/data';
import { defaultSrc } from './shipped-directory.js';
import { fillDirectory } from '@awareness-widgets/data/answers.js';

export interface DirectorySources {
  /** Set by the host; then nothing is fetched for it. */
  directory: unknown;
  /** Empty: the file shipped beside the module. */
  src: string;
  /** One country's overrides or a list of them. */
  overrides: unknown;
  overridesSrc: string;
}

/**
 * @throws {LoadError} when the directory itself cannot be had. Overrides that cannot be had or are
 *   wrong are left out with a warning on the console: the shipped numbers are better than none.
 */
export async function loadDirectory(
  { directory, src, overrides, overridesSrc }: DirectorySources,
  signal: AbortSignal,
): Promise<Directory> {
  const [data, correct] = await Promise.all([
    directory ?? loadJson(src || defaultSrc(), { check: anything, signal }),
    // Asked for at the same time; a host that brings corrections brings the code that reads them.
    overridesSrc || overrides
      ? import('./apply-overrides.js').then(async ({ applyOverrides, fetchOverrides }) => {
          const brought = overridesSrc ? await fetchOverrides(overridesSrc, signal) : [];
          return (base: Directory) => applyOverrides(base, [brought, overrides].flat());
        })
      : undefined,
  ]);
  // The shipped file was checked when it was made; what a host brings is checked here.
  const shipped = directory || src ? null : fillDirectory(data);
  const base = shipped ?? (await check(data, directory ? 'directory' : src || defaultSrc()));
  signal.throwIfAborted();
  return correct ? correct(base) : base;
}

const anything = (value: unknown) => ({ ok: true, value }) as const;

/** @throws {LoadError} */
async function check(data: unknown, name: string): Promise<Directory> {
  const { readDirectory } = await import('./check-directory.js');
  return readDirectory(data, name);
}
