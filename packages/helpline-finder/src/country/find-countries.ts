/**
 * Finds countries by any name a reader may type: in the reader's language, in the country's own
 * languages, in English, by alias or by code.
 */
import { COUNTRY_ALIASES } from './country-aliases.js';
import { displayName, foldText } from '@awareness-widgets/core';

/** A country with all its names in folded spelling; make it once per reader's language. */
export interface NamedCountry {
  code: string;
  /** Name in the reader's language, as shown. */
  name: string;
  /** Name in the country's own first language where it differs, with its tag. */
  own: { text: string; lang: string } | null;
  /** Folded names, the reader's first. */
  keys: readonly string[];
}

/**
 * Names of all countries, sorted for the reader.
 *
 * @param countries Codes and official languages.
 * @param tag Reader's language.
 */
export function nameCountries(
  countries: readonly { code: string; languages: readonly string[] }[],
  tag: string,
): NamedCountry[] {
  const collator = new Intl.Collator(tag);
  return countries
    .map(({ code, languages }) => {
      const name = displayName(tag, 'region', code) ?? code;
      const owns = languages.map((lang) => ({ text: displayName(lang, 'region', code), lang }));
      const [own] = owns;
      const keys = [name, ...owns.map(({ text }) => text), displayName('en', 'region', code)];
      return {
        code,
        name,
        own: own?.text && own.text !== name ? { text: own.text, lang: own.lang } : null,
        keys: [
          ...new Set(
            [...keys, ...(COUNTRY_ALIASES[code] ?? [])].flatMap((key) =>
              key ? [foldText(key)] : [],
            ),
          ),
        ],
      };
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

/**
 * The countries that match, best first: by code, by the beginning of the reader's name for it, of
 * another name, of a word in a name. Everything for an empty query, nothing for a stranger.
 */
export function findCountries(countries: readonly NamedCountry[], query: string): NamedCountry[] {
  const typed = foldText(query);
  if (typed === '') return [...countries];
  return countries
    .map((country) => ({ country, rank: rank(country, typed) }))
    .filter((found) => found.rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ country }) => country);
}

function rank({ code, keys }: NamedCountry, typed: string): number {
  if (code.toLowerCase() === typed || keys.includes(typed)) return 0;
  if (keys[0]!.startsWith(typed)) return 1;
  if (keys.some((key) => key.startsWith(typed))) return 2;
  if (keys.some((key) => key.includes(` ${typed}`))) return 3;
  return Infinity;
}
