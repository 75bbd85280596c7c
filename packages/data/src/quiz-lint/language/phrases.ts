/** Lists of phrases by language, looked up in a text. */
import { baseLanguage } from './base-language.js';

/** Regular expressions by language, written for lower and upper case alike. */
export type Phrases = Partial<Record<string, string>>;

const COMPILED = new Map<string, RegExp>();

/**
 * @param phrases Alternatives by language; each begins at the beginning of a word.
 * @returns The first phrase found, or null: in the text none is there, or nobody has written the
 * list of this language yet.
 */
export function findPhrase(phrases: Phrases, tag: string, text: string): string | null {
  const source = phrases[baseLanguage(tag)];
  if (source === undefined) return null;
  const pattern = COMPILED.get(source) ?? new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})`, 'iu');
  COMPILED.set(source, pattern);
  return pattern.exec(text.replaceAll('’', "'"))?.[0] ?? null;
}

/** @returns Whether a list for this language is written. */
export const knowsPhrases = (phrases: Phrases, tag: string): boolean =>
  phrases[baseLanguage(tag)] !== undefined;
