import { describe, expect, it } from 'vitest';
import * as de from '../../src/locales/de.js';
import * as en from '../../src/locales/en.js';
import * as fr from '../../src/locales/fr.js';
import * as schoolDe from '../../src/locales/school-de.js';
import * as schoolEn from '../../src/locales/school-en.js';
import * as schoolFr from '../../src/locales/school-fr.js';
import * as schoolUk from '../../src/locales/school-uk.js';
import * as uk from '../../src/locales/uk.js';

/** Words that are the same in another language. */
const SAME: Record<string, readonly string[]> = {
  fr: ['question', 'questionCount', 'date', 'points', 'classQuestion'],
  de: [],
  uk: [],
};

type Terms = Record<string, unknown>;

/** All texts of a locale; functions are called as the player calls them. */
function texts(terms: Terms): Record<string, string> {
  const found: Record<string, string> = {};
  const add = (key: string, value: unknown): void => {
    if (typeof value === 'string') found[key] = value;
    else if (typeof value === 'function')
      add(key, call(key, value as (...args: unknown[]) => unknown));
    else if (value) for (const [inner, one] of Object.entries(value)) add(`${key}.${inner}`, one);
  };
  for (const [key, value] of Object.entries(terms)) add(key, value);
  return found;
}

function call(key: string, term: (...args: unknown[]) => unknown): unknown {
  if (key === 'certificateResult') return term(9, 10, 2);
  if (key === 'count') return term('few');
  return term(3, 10);
}

const locales = {
  fr: [fr, schoolFr],
  de: [de, schoolDe],
  uk: [uk, schoolUk],
} as const;

describe.each(Object.entries(locales))('%s', (code, [player, school]) => {
  it('has the keys of English and no other', () => {
    expect(Object.keys(texts(player.terms as never))).toEqual(
      expect.arrayContaining(Object.keys(texts(en.terms as never))),
    );
    expect(Object.keys(player.terms).sort()).toEqual(Object.keys(en.terms).sort());
    expect(Object.keys(school.terms).sort()).toEqual(Object.keys(schoolEn.terms).sort());
  });

  it('is translated, but for a short list', () => {
    const english = texts({ ...en.terms, ...schoolEn.terms });
    const own = texts({ ...player.terms, ...school.terms });
    const same = Object.keys(own).filter(
      (key) => own[key] === english[key] && /\p{L}/u.test(own[key]!),
    );
    expect(same.filter((key) => !SAME[code]!.includes(key))).toEqual([]);
  });

  it('says that no native speaker has reviewed it', () => {
    expect(player.reviewed).toBe(null);
    expect(school.reviewed).toBe(null);
  });

  it('names eight teams', () => {
    expect(new Set(school.terms.teamNames).size).toBe(8);
  });
});

describe('words for children', () => {
  it.each([
    ['en', en, schoolEn] as const,
    ...Object.entries(locales).map(([c, [a, b]]) => [c, a, b] as const),
  ])('are short on average in %s', (_, player, school) => {
    const sentences = Object.values(texts({ ...player.terms, ...school.terms }))
      .flatMap((text) => text.split(/(?<=[.!?])\s+/))
      .filter((sentence) => /[.!?]$/.test(sentence));
    const words = sentences.map((sentence) => sentence.split(/\s+/).length);
    expect(words.reduce((a, b) => a + b, 0) / words.length).toBeLessThanOrEqual(12);
  });

  it('count as each language counts', () => {
    expect(en.terms.questionCount(1)).toBe('1 question');
    expect(fr.terms.questionCount(0)).toBe('0 question');
    expect([1, 2, 5, 21].map((n) => schoolUk.terms.points(n))).toEqual([
      '1 бал',
      '2 бали',
      '5 балів',
      '21 бал',
    ]);
  });
});
