/**
 * Finds countries by any name a reader may type, in any language and script, by alias or by code,
 * and with a slip of the finger where nothing else fits.
 */
import { displayName, foldText } from '@awareness-widgets/core';
import { editDistance } from './edit-distance.js';

/** A country with all its names in folded spelling; make it once per reader's language. */
export interface NamedCountry {
  code: string;
  /** Name in the reader's language, as shown. */
  name: string;
  /** Name in the country's own first language where it differs, with its tag. */
  own: { text: string; lang: string } | null;
  /** Folded names, the reader's first. */
  keys: readonly string[];
  /** Whether we know of a line there. */
  listed: boolean;
}

/** What is known of a country before it is named. */
export interface Nameless {
  code: string;
  /** Official languages. */
  languages: readonly string[];
  listed?: boolean;
  /** Names beside those that the browser knows in these languages. */
  names?: readonly string[];
}

/**
 * Names of countries, sorted for the reader.
 *
 * @param tag Reader's language.
 */
export function nameCountries(countries: readonly Nameless[], tag: string): NamedCountry[] {
  const collator = new Intl.Collator(tag);
  return countries
    .map(({ code, languages, listed = true, names = [] }) => {
      const name = displayName(tag, 'region', code) ?? displayName('en', 'region', code) ?? code;
      const owns = languages.map((lang) => ({ text: displayName(lang, 'region', code), lang }));
      const [own] = owns;
      const all = [name, ...owns.map(({ text }) => text), displayName('en', 'region', code)];
      return {
        code,
        name,
        own: own?.text && own.text !== name ? { text: own.text, lang: own.lang } : null,
        keys: [...new Set([...all, ...names].flatMap((key) => (key ? [foldName(key)] : [])))],
        listed,
      };
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** Letters that keyboards of neighbouring languages write differently: Persian, Urdu and Arabic. */
const ARABIC: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه' };

/** Folded spelling of a name; single letters join, so that `U.K.` is `UK`. */
function foldName(text: string): string {
  const words = foldText(text)
    .replace(/[يىكةۀ]/g, (letter) => ARABIC[letter]!)
    .split(' ');
  return words
    .map((word, at) => {
      const joins = word.length === 1 && words[at + 1]?.length === 1;
      return joins ? word : `${word} `;
    })
    .join('')
    .trim();
}

/**
 * The countries that match, best first: by code, by the beginning of the reader's name for it, of
 * another name, of a word in a name; those with a line before those without. What nothing matches
 * may be a slip. Everything for an empty query, nothing for a stranger.
 */
export function findCountries(countries: readonly NamedCountry[], query: string): NamedCountry[] {
  const typed = foldName(query);
  if (typed === '') return [...countries];
  const found = best(countries, (country) => rank(country, typed));
  if (found.length > 0) return found.map(({ country }) => country);
  const near = best(countries, ({ keys }) => slips(keys, typed));
  return near.filter(({ at }) => at === near[0]!.at).map(({ country }) => country);
}

/** Countries that have a rank, the best first; with a line before without where it is the same. */
function best(countries: readonly NamedCountry[], rankOf: (country: NamedCountry) => number) {
  return countries
    .map((country) => ({ country, at: rankOf(country) }))
    .filter(({ at }) => at < Infinity)
    .sort((a, b) => a.at - b.at || Number(b.country.listed) - Number(a.country.listed));
}

function rank({ code, keys, listed }: NamedCountry, typed: string): number {
  // Two letters begin more names than codes that anyone types.
  if (code.toLowerCase() === typed) return listed ? 0 : 3;
  if (keys.includes(typed)) return 0;
  if (keys[0]!.startsWith(typed)) return 1;
  if (keys.some((key) => key.startsWith(typed))) return 2;
  return keys.some((key) => key.includes(` ${typed}`)) ? 3 : Infinity;
}

/** Slips that may be in a word; a short one with a slip could be anything. */
const slipsIn = (typed: string): number => {
  if (typed.length < 4) return 0;
  return typed.length < 8 ? 1 : 2;
};

/** Fewest slips between what was typed and a name or its beginning. */
function slips(keys: readonly string[], typed: string): number {
  let most = slipsIn(typed);
  let least = Infinity;
  for (const key of most > 0 ? keys : []) {
    const begin = key.length > typed.length + most ? key.slice(0, typed.length) : key;
    const distance = editDistance(typed, begin, most);
    if (distance > most) continue;
    least = distance;
    most = distance;
  }
  return least;
}
