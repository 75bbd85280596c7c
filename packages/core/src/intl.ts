/**
 * `Intl` objects, made once: making one costs more than a thousand uses. The cache is bounded, since
 * a page may stay open for days and change its language.
 */

/** Objects kept at most; a widget in one language uses about twenty. */
const MOST = 120;

const made = new Map<string, unknown>();

/** Makes once what belongs to a key; the oldest gives way. */
function once<T>(key: string, make: () => T): T {
  if (made.has(key)) return made.get(key) as T;
  if (made.size >= MOST) made.delete(made.keys().next().value!);
  const value = make();
  made.set(key, value);
  return value;
}

/** Bare English means the order of days and the 24 hours that Europe uses. */
const european = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);

/**
 * @param tag Language, BCP 47; bare `en` is `en-GB`.
 * @returns A formatter for it; one in British English and UTC where the browser knows the language
 * or the time zone not.
 */
export function dateFormat(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return once(`date ${tag} ${JSON.stringify(options)}`, () => {
    try {
      return new Intl.DateTimeFormat(european(tag), options);
    } catch {
      return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
    }
  });
}

/** @param tag Language, BCP 47. @throws {RangeError} on a tag or an option that is none. */
export const numberFormat = (tag: string, options: Intl.NumberFormatOptions = {}) =>
  once(`number ${tag} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag, options));

/** @param tag Language, BCP 47; bare `en` is `en-GB`. @throws {RangeError} as above. */
export const listFormat = (tag: string, options: Intl.ListFormatOptions = {}) =>
  once(`list ${tag} ${JSON.stringify(options)}`, () => new Intl.ListFormat(european(tag), options));

/**
 * Name of a country or a language.
 *
 * @param tag Language of the answer, BCP 47.
 * @param code ISO 3166-1 alpha-2 for a region, BCP 47 for a language.
 * @returns The name; undefined where the browser does not know the code or the language.
 */
export function displayName(
  tag: string,
  type: 'region' | 'language',
  code: string,
): string | undefined {
  try {
    return once(`name ${type} ${tag}`, () => displayNames(tag, type))?.of(code);
  } catch {
    return undefined;
  }
}

function displayNames(tag: string, type: 'region' | 'language'): Intl.DisplayNames | null {
  const names = new Intl.DisplayNames([tag], { type, fallback: 'none' });
  // A browser that lacks a language would answer in its own instead.
  const same = names.resolvedOptions().locale.split('-')[0] === tag.split('-')[0];
  return same ? names : null;
}
