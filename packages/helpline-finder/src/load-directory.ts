/** The directory and the host's corrections to it, checked before anyone sees them. */
import { loadJson } from '@awareness-widgets/core';
import type { Directory } from '@awareness-widgets/data';

export interface DirectorySources {
  /** Set by the host; then nothing is fetched for it. */
  directory: unknown;
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
  const [{ readDirectory }, data, fetched] = await Promise.all([
    import('./read-directory.js'),
    directory ?? loadJson(src, { check: anything, signal }),
    overridesSrc ? fetchOverrides(overridesSrc, signal) : undefined,
  ]);
  const base = await readDirectory(data, directory ? 'directory' : src);
  signal.throwIfAborted();
  const all = [fetched, overrides].flat().filter((entry) => entry !== undefined && entry !== null);
  if (all.length === 0) return base;
  const { applyOverrides } = await import('./apply-overrides.js');
  return applyOverrides(base, all);
}

const anything = (value: unknown) => ({ ok: true, value }) as const;

async function fetchOverrides(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    return await loadJson(url, { check: anything, signal });
  } catch (error) {
    signal.throwIfAborted();
    console.warn(`<aw-helpline-finder>: overrides left out: ${(error as Error).message}`);
    return undefined;
  }
}
