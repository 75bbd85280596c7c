/** Sentences and words, counted as the language does. */
import { endsInAbbreviation } from './abbreviations.js';

const SEGMENTERS = new Map<string, Intl.Segmenter>();

function segmenter(tag: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${tag} ${granularity}`;
  const made = SEGMENTERS.get(key) ?? new Intl.Segmenter(tag, { granularity });
  SEGMENTERS.set(key, made);
  return made;
}

/** @returns Sentences without the spaces around them; "z. B." and "9. Februar" end none. */
export function splitSentences(text: string, tag: string): string[] {
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter(tag, 'sentence').segment(text)) {
    open += segment;
    if (endsInAbbreviation(open, tag)) continue;
    if (/[\p{L}\p{N}]/u.test(open)) sentences.push(open.trim());
    else if (sentences.length > 0) sentences[sentences.length - 1] += open.trimEnd();
    open = '';
  }
  if (/[\p{L}\p{N}]/u.test(open)) sentences.push(open.trim());
  return sentences;
}

/** @returns Number of words; numbers count, signs do not. */
export function countWords(text: string, tag: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter(tag, 'word').segment(text)) if (isWordLike) words += 1;
  return words;
}
