/** The languages of the snippets. Small enough to come together. */
import { de } from './de.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { SnippetWords } from './terms.js';
import { uk } from './uk.js';

export const WORDS: readonly SnippetWords[] = [en, fr, de, uk];

/** The words for a BCP 47 tag: by its first subtag, else English. */
export function wordsFor(lang: string): SnippetWords {
  const code = lang.toLowerCase().split('-')[0];
  return WORDS.find((words) => words.code === code) ?? en;
}
