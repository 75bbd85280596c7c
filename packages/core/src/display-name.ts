/** Names of countries and languages. Making an `Intl` object costs more than a thousand look-ups. */

const made = new Map<string, Intl.DisplayNames | null>();

/**
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
    const key = type + tag;
    if (!made.has(key)) made.set(key, make(tag, type));
    return made.get(key)?.of(code);
  } catch {
    return undefined;
  }
}

function make(tag: string, type: 'region' | 'language'): Intl.DisplayNames | null {
  const names = new Intl.DisplayNames([tag], { type, fallback: 'none' });
  // A browser that lacks a language would answer in its own instead.
  const same = names.resolvedOptions().locale.split('-')[0] === tag.split('-')[0];
  return same ? names : null;
}
