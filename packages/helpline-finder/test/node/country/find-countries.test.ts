import { displayName, foldText } from '@awareness-widgets/core';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_ALIASES } from '../../../src/country/country-aliases.js';
import { COUNTRY_CODES } from '../../../src/country/country-codes.js';
import { NAME_LANGUAGES } from '../../../src/country/name-languages.js';
import { findCountries, nameCountries } from '../../../src/country/find-countries.js';

const { countries } = JSON.parse(
  readFileSync(new URL('../../fixtures/countries.json', import.meta.url), 'utf8'),
) as { countries: { code: string; languages: string[] }[] };
const first = (query: string, tag = 'en') =>
  findCountries(
    everywhere.get(tag) ??
      nameCountries(
        countries.map((one) => ({ ...one, names: COUNTRY_ALIASES[one.code] ?? [] })),
        tag,
      ),
    query,
  )[0]?.code;

/** All countries with their names in all languages, on pages in four. */
const everywhere = new Map(
  ['en', 'de', 'fr', 'uk'].map((tag) => {
    const listed = new Map(countries.map((one) => [one.code, one]));
    const all = COUNTRY_CODES.filter((code) => !['AX', 'GG', 'IM', 'JE', 'SJ'].includes(code));
    const nameless = all.map((code) => ({
      code,
      languages: listed.get(code)?.languages ?? [],
      listed: listed.has(code),
      names: [
        ...(COUNTRY_ALIASES[code] ?? []),
        ...NAME_LANGUAGES.flatMap((other) => displayName(other, 'region', code) ?? []),
      ],
    }));
    return [tag, nameCountries(nameless, tag)];
  }),
);

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

  it.each([
    ['Germny', 'DE'],
    ['Austira', 'AT'],
    ['Swizerland', 'CH'],
    ['Portugall', 'PT'],
    ['Ukriane', 'UA'],
    ['Netherands', 'NL'],
    ['Columbia', 'CO'],
  ])('forgives the slip in %s', (query, code) => {
    expect(first(query)).toBe(code);
  });

  it.each([
    ['Германия', 'DE'],
    ['Польща', 'PL'],
    ['Niemcy', 'DE'],
    ['ألمانيا', 'DE'],
    ['المانيا', 'DE'],
    ['德国', 'DE'],
    ['ドイツ', 'DE'],
    ['โปรตุเกส', 'PT'],
    ['Γερμανία', 'DE'],
    ['גרמניה', 'DE'],
    ['آلمان', 'DE'],
    ['فرانسه', 'FR'],
    ['Njemačka', 'DE'],
    ['Saksa', 'DE'],
    ['Allemagne', 'DE'],
    ['जर्मनी', 'DE'],
    ['Colombia', 'CO'],
    ['Колумбия', 'CO'],
    ['Kosovo', 'XK'],
    ['Kosova', 'XK'],
    ['Belarus', 'BY'],
    ['Беларусь', 'BY'],
    ['U.K.', 'GB'],
    ['u k', 'GB'],
    ['U.S.A.', 'US'],
    ['Jersey', 'GB'],
    ['Scotland', 'GB'],
    ['Åland', 'FI'],
  ])('finds %s on a page in any language', (query, code) => {
    for (const names of [...everywhere.values()]) {
      expect(findCountries(names, query)[0]?.code).toBe(code);
    }
  });

  it('finds Gibraltar as itself and as a part', () => {
    const found = findCountries(everywhere.get('en')!, 'Gibraltar').map(({ code }) => code);
    expect(found.sort()).toEqual(['GB', 'GI']);
  });

  it('finds every country by every name it has in any language', () => {
    const names = everywhere.get('fr')!;
    for (const { code, keys } of names) {
      // Every fifth, since there are thousands; which, changes with each language added.
      for (const key of keys.filter((_, at) => at % 5 === 0)) {
        const found = findCountries(names, key).map((country) => country.code);
        expect(found.slice(0, 4), `${key} for ${code}`).toContain(code);
      }
    }
  });

  it('finds every country with a slip in its English name, or asks no other', () => {
    const names = everywhere.get('en')!;
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
    let near = 0;
    let tried = 0;
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), letters, (country, nat, letter) => {
        const [name] = country.keys;
        if (name!.length < 6) return;
        const at = 1 + (nat % (name!.length - 2));
        const slip = name!.slice(0, at) + letter + name!.slice(at + 1);
        tried += 1;
        const found = findCountries(names, slip).map(({ code }) => code);
        if (found.includes(country.code)) near += 1;
      }),
      { numRuns: 200 },
    );
    expect(near / tried).toBeGreaterThan(0.97);
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
