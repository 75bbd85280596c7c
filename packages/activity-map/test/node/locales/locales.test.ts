import { describe, expect, it } from 'vitest';
import * as de from '../../../src/locales/de.js';
import * as en from '../../../src/locales/en.js';
import * as fr from '../../../src/locales/fr.js';
import * as uk from '../../../src/locales/uk.js';
import type { MapTerms } from '../../../src/locales/terms.js';
import { version } from '../../../src/version.js';
import pkg from '../../../package.json' with { type: 'json' };

/** Words that are the same in another language. */
const SAME = new Set([
  'Quiz',
  'Parents',
  'Publication',
  'Source',
  'Dates',
  'Europe',
  'Filter',
  'Format',
]);

/** All words of a locale; functions called with two numbers or words. */
function words(terms: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(terms)) {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'string') found.set(name, value);
    else if (typeof value === 'function') {
      for (const count of [1, 2, 5])
        found.set(`${name}(${count})`, String(value(count, count + 1, 'x')));
    } else for (const entry of words(value as object, name)) found.set(...entry);
  }
  return found;
}

const all: Record<string, { terms: MapTerms; reviewed: unknown }> = { de, fr, uk };

describe('locales', () => {
  const english = words(en.terms);
  for (const [code, { terms, reviewed }] of Object.entries(all)) {
    it(`${code} has every key, and words of its own`, () => {
      const own = words(terms);
      expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
      const copied = [...own].filter(
        ([key, text]) =>
          english.get(key) === text &&
          /[a-z]{3}/i.test(text) &&
          !SAME.has(text) &&
          !key.startsWith('online('),
      );
      expect(copied).toEqual([]);
      expect([...own.values()].every((text) => text.trim() !== '')).toBe(true);
    });
    it(`${code} does not claim a review that nobody did`, () => expect(reviewed).toBe(null));
  }
  it('use plain sentences, 12 words on average at most', () => {
    const sentences = [...english]
      .filter(([key]) => key !== 'kosovoNote')
      .flatMap(([, text]) => text.split(/[.!?]\s/))
      .filter((text) => text.split(' ').length > 3);
    const average =
      sentences.reduce((sum, text) => sum + text.split(/\s+/).length, 0) / sentences.length;
    expect(average).toBeLessThanOrEqual(12);
  });
});

it('has the version of its package', () => expect(version).toBe(pkg.version));
