import { describe, expect, it } from 'vitest';
import * as de from '../../src/locales/de.js';
import * as en from '../../src/locales/en.js';
import * as fr from '../../src/locales/fr.js';
import * as uk from '../../src/locales/uk.js';

const LOCALES = { de, fr, uk };
/** Words that are the same in English, for good reasons. */
const SAME: Record<string, string[]> = {
  de: ['ways.sms', 'ways.whatsapp', 'ways.chat', 'ways.web', 'routes.child.centre', 'routes.parent.centre', 'routes.professional.centre', 'emergencyFor.gendarmerie', 'filterWays.chat', 'dayAndTime', 'countryInText'],
  fr: ['ways.whatsapp', 'ways.chat', 'ways.email', 'filterWays.chat', 'filterWays.message', 'filterWays.email', 'emergencyFor.police', 'emergencyFor.ambulance', 'emergencyFor.gendarmerie', 'audiences.parent', 'dayAndTime', 'countryInText'],
  uk: ['ways.whatsapp', 'dayAndTime', 'countryInText', 'atTime'],
}; // prettier-ignore

const ARGUMENTS: Record<string, unknown[]> = {
  countryCount: [3], ages: [8, 18], matches: [3], exitPresses: [2], dayAndTime: ['Monday', '12:00'], atTime: ['9:30'],
}; // prettier-ignore

/** All texts by path; functions are called with sample arguments. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String(value(...(ARGUMENTS[path] ?? ['Estonia', 'Estonia'])))]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

describe('locales', () => {
  it.each(Object.entries(LOCALES))(
    '%s has all words, its own, and says it is not reviewed',
    (code, { terms, reviewed }) => {
      const english = new Map(texts(en.terms));
      const own = texts(terms);
      expect(own.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
      const same = own.filter(([path, text]) => text === english.get(path)).map(([path]) => path);
      expect(same.filter((path) => !SAME[code]!.includes(path))).toEqual([]);
      expect(own.filter(([, text]) => text.trim() === '' || text.includes('undefined'))).toEqual(
        [],
      );
      expect(reviewed).toBeNull();
    },
  );

  it.each(Object.entries({ en, ...LOCALES }))(
    '%s averages at most 12 words a sentence, none over 16',
    (_, { terms }) => {
      const sentences = texts(terms)
        .flatMap(([, text]) => text.split(/(?<=[.?!…])\s+/))
        .map((text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
        .filter((count) => count > 2);
      const average = sentences.reduce((sum, count) => sum + count, 0) / sentences.length;
      expect(average).toBeLessThanOrEqual(12);
      expect(Math.max(...sentences)).toBeLessThanOrEqual(16);
    },
  );

  it('promises no erasure when leaving', () => {
    for (const { terms } of [en, ...Object.values(LOCALES)]) {
      const words = [
        terms.exit,
        terms.exitFrame,
        terms.exitHint,
        terms.exitLimit,
        terms.exitCover,
      ].join(' ');
      expect(words).not.toMatch(
        /trace|history|safe|secret|delet|eras|Spur|lösch|efface|слід|видал/i,
      );
    }
  });

  it('counts in Ukrainian', () => {
    expect([1, 3, 5, 21].map(uk.terms.countryCount)).toEqual([
      '1 країна',
      '3 країни',
      '5 країн',
      '21 країна',
    ]);
  });
});
