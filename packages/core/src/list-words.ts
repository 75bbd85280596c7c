/** Words joined as in a sentence: `Dublin and Cork`. */
import { listFormat } from './intl.js';

/** @param tag Language of the sentence, BCP 47. */
export const listWords = (words: readonly string[], tag: string): string =>
  listFormat(tag, { type: 'conjunction' }).format(words);
