/** `Intl` objects are slow to make and the map asks for many names per frame: each is made once. */

import { displayName } from '@awareness-widgets/core';

function once<T>(make: (...args: string[]) => T): (...args: string[]) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = args.join('|');
    let found = made.get(key);
    if (found === undefined) made.set(key, (found = make(...args)));
    return found;
  };
}

/** Name of a country or language; the code where it has none. */
export const nameOf = (locale: string, type: 'region' | 'language', code: string): string =>
  displayName(locale, type, code) ?? code;

/** Names joined as in a sentence: `Dublin and Cork`. */
export const andList = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' })) as (
  locale: string,
) => Intl.ListFormat;

/** Numbers, in full or short (`12K`). */
export const numbers = once(
  (locale, notation) =>
    new Intl.NumberFormat(locale, { notation: (notation ?? 'standard') as 'standard' | 'compact' }),
) as (locale: string, notation?: 'compact') => Intl.NumberFormat;
