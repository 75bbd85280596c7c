/**
 * Corrections of the audit that a program can carry out by itself: a value in place of a value.
 * Everything said in words is left to a decision, so that nothing is guessed from a sentence.
 */
import { getPath, recordPath, setPath } from './paths.js';
import type { Correction, RawRecord, Research } from './types.js';

/**
 * Applies one correction to the research, in place.
 * @returns False when it needs a decision.
 */
export function applyCorrection(research: Research, correction: Correction): boolean {
  const match = /^([A-Z]{2})\.(.+)$/.exec(correction.where);
  if (!match) return false;
  const [, code = '', path = ''] = match;
  const country = research.countries[code];
  if (!country || getPath(country, path) === undefined) return false;
  const field = path.split('.').at(-1) ?? '';
  const value = correction.should_be;
  if (typeof value === 'string') {
    if (/^(website|report_url|value)$/.test(field) && /^https:\/\/\S+$/.test(value)) {
      setPath(country, path, value);
    } else if (field === 'confidence' && /^(high|medium|low)(,| only|$)(?! not)/.test(value)) {
      setPath(country, path, /^[a-z]+/.exec(value)?.[0]);
    } else if (/^drop the empty channel$/.test(value)) {
      setPath(country, `${path}/dropped`, true);
    } else return false;
  } else {
    const before = getPath(country, path);
    const merge = isPlain(before) && isPlain(value);
    setPath(country, path, merge ? { ...before, ...value } : value);
  }
  addSources(getPath(country, recordPath(path)), correction.sources);
  return true;
}

/** Appends sources to a record. */
export function addSources(record: unknown, sources: RawRecord['sources'] = []): void {
  if (!isPlain(record)) return;
  const target = record as RawRecord;
  target.sources = [...(target.sources ?? []), ...sources];
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
