/** A centre's corrections over the shipped directory. Loaded only where a host brings some. */
import { loadJson } from '@awareness-widgets/core';
import { DirectoryOverrides, mergeOverrides, parse, type Directory } from '@awareness-widgets/data';

/** Merges what is valid, and warns on the console of what is not. */
export function applyOverrides(directory: Directory, all: readonly unknown[]): Directory {
  let merged = directory;
  for (const one of all.filter((entry) => entry !== undefined && entry !== null)) {
    const result = parse(DirectoryOverrides, one);
    const { directory: next, issues } = result.ok
      ? mergeOverrides(merged, result.value)
      : { directory: merged, issues: result.issues.slice(0, 1) };
    merged = next;
    for (const { path, message } of issues) {
      console.warn(`<aw-helpline-finder>: overrides left out: ${path || 'the file'}: ${message}`);
    }
  }
  return merged;
}

/** What lies at an address; nothing, with a warning on the console, where it cannot be had. */
export async function fetchOverrides(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    return await loadJson(url, { check: (value) => ({ ok: true, value }) as const, signal });
  } catch (error) {
    signal.throwIfAborted();
    console.warn(`<aw-helpline-finder>: overrides left out: ${(error as Error).message}`);
    return undefined;
  }
}
