/**
 * The check of a directory; a chunk of its own, fetched beside the data. Goes through the countries
 * in slices, so that a slow phone can answer a tap in between.
 */
import { LoadError, type LoadIssue, pause } from '@awareness-widgets/core';
import { Country, Directory, parse } from '@awareness-widgets/data';

/** Countries checked without a pause. */
const SLICE = 12;

/** @throws {LoadError} `invalid`, with what is wrong place by place. */
export async function readDirectory(data: unknown, url: string): Promise<Directory> {
  const raw = data as { countries?: Record<string, unknown> } | null;
  const countries = isRecord(raw?.countries) ? Object.entries(raw.countries) : [];
  const issues: LoadIssue[] = [];
  // Keys and everything but the countries themselves; a missing list of countries is an issue too.
  const frame = parse(Directory, isRecord(raw?.countries) ? { ...raw, countries: {} } : data);
  if (!frame.ok) issues.push(...frame.issues);
  const checked: Record<string, Country> = {};
  for (const [at, [code, entry]] of countries.entries()) {
    if (at % SLICE === SLICE - 1) await pause();
    const result = parse(Country, entry);
    if (!result.ok) {
      for (const { path, message } of result.issues) {
        issues.push({ path: `countries.${code}.${path}`, message });
      }
    } else if (result.value.code !== code) {
      issues.push({ path: `countries.${code}.code`, message: `Expected "${code}"` });
    } else checked[code] = result.value;
  }
  if (!frame.ok || issues.length > 0) {
    const [first] = issues;
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    const message = `${url}: ${first!.path || 'the file'}: ${first!.message}${more}`;
    throw new LoadError('invalid', url, message, issues);
  }
  await pause();
  return { ...frame.value, countries: checked };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
