import { foldText } from '@awareness-widgets/core';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCountries, nameCountries } from '../../../src/country/find-countries.js';

const { countries } = JSON.parse(
  readFileSync(new URL('../../fixtures/countries.json', import.meta.url), 'utf8'),
) as { countries: { code: string; languages: string[] }[] };
const first = (query: string, tag = 'en') =>
  findCountries(nameCountries(countries, tag), query)[0]?.code;

describe('findCountries', () => {
  it.each([
    ['Deutschland', 'en', 'DE'],
    ['alle', 'fr', 'DE'],
    ['Eesti', 'fr', 'EE'],
    ['ελλ', 'de', 'GR'],
    ['Україна', 'en', 'UA'],
    ['украина', 'ru', 'UA'],
    ['oster', 'en', 'AT'],
    ['OESTERREICH', 'en', 'AT'],
    ['england', 'uk', 'GB'],
    ['uk', 'en', 'GB'],
    ['Czech Republic', 'en', 'CZ'],
    ['turkey', 'en', 'TR'],
    ['türkiye', 'en', 'TR'],
    ['Holland', 'de', 'NL'],
    ['bosnia', 'en', 'BA'],
    ['north mac', 'en', 'MK'],
    ['lv', 'en', 'LV'],
  ])('finds %s typed on a page in %s', (query, tag, code) => {
    expect(first(query, tag)).toBe(code);
  });

  it('shows all for nothing typed and none for a stranger', () => {
    const names = nameCountries(countries, 'en');
    expect(findCountries(names, '  ')).toHaveLength(countries.length);
    expect(findCountries(names, 'Atlantis')).toEqual([]);
  });

  it('sorts by the reader’s alphabet', () => {
    const names = nameCountries(countries, 'de').map(({ name }) => name);
    expect(names).toEqual([...names].sort(new Intl.Collator('de').compare));
    expect(names.indexOf('Österreich')).toBeLessThan(names.indexOf('Polen'));
  });

  it('needs at most four keystrokes or three taps for 95 % of countries and languages', () => {
    const tags = ['en', 'fr', 'de', 'uk', ...new Set(countries.flatMap((one) => one.languages))];
    let pairs = 0;
    let within = 0;
    let strict = 0;
    for (const tag of new Set(tags)) {
      const names = nameCountries(countries, tag);
      for (const { code, name, keys } of names) {
        // A reader types the name in the page's language, or the name their own country has.
        for (const spelling of new Set([name, ...keys])) {
          if (spelling.length < 2) continue;
          pairs += 1;
          const letters = [...spelling];
          for (let typed = 1; typed <= Math.min(4, letters.length); typed++) {
            const found = findCountries(names, letters.slice(0, typed).join(''));
            const place = found.findIndex((country) => country.code === code);
            if (place === 0) strict += 1;
            if (place >= 0 && place < 3) {
              within += 1;
              if (place !== 0) {
                const rest = letters.slice(0, 4).join('');
                strict += findCountries(names, rest)[0]?.code === code ? 1 : 0;
              }
              break;
            }
          }
        }
      }
    }
    const percent = (part: number) => `${((part / pairs) * 100).toFixed(1)} %`;
    process.stdout.write(
      `country picker: ${pairs} names, among the first three within 4 keystrokes: ${percent(within)}; ` +
        `at the very top: ${percent(strict)}. By taps: Change, country: 2.\n`,
    );
    expect(within / pairs).toBeGreaterThanOrEqual(0.95);
  });

  it('never throws, whatever is typed, and folding is stable', () => {
    const names = nameCountries(countries, 'en');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(findCountries(names, text).length).toBeLessThanOrEqual(names.length);
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
