/** A centre's corrections over the shipped directory. Loaded only where a host brings some. */
import { DirectoryOverrides, mergeOverrides, parse, type Directory } from '@awareness-widgets/data';

/** Merges what is valid, and warns on the console of what is not. */
export function applyOverrides(directory: Directory, all: readonly unknown[]): Directory {
  let merged = directory;
  for (const one of all) {
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
