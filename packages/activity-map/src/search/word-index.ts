/**
 * Full-text search made for this use: every distinct word once, with the activities that hold it.
 * It can be built in slices and needs no work at the end, so that 100,000 activities never block a
 * keypress, and it needs a tenth of a general search library's memory and bytes.
 */
import { foldedWords } from '@awareness-widgets/core';
import type { Activity } from '@awareness-widgets/data';
import { allowedSlips, isWithin } from './measure-typo.js';

/** The words of an activity that a search looks at. */
export const searchedText = ({ title, place, organiser, summary }: Activity): string =>
  `${title} ${place?.name ?? ''} ${organiser ?? ''} ${summary ?? ''}`;

export class WordIndex {
  readonly #size: number;
  readonly #text: (index: number) => string;
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** Activities that hold each word, ascending. */
  readonly #postings: number[][] = [];
  #done = 0;

  /** @param text Words of one activity. */
  constructor(size: number, text: (index: number) => string) {
    this.#size = size;
    this.#text = text;
  }

  get ready(): boolean {
    return this.#done === this.#size;
  }

  /** Indexes until `isLate` says so. @returns whether all is done. */
  build(isLate: () => boolean = () => false): boolean {
    while (!this.ready) {
      const index = this.#done++;
      for (const word of foldedWords(this.#text(index))) this.#add(word, index);
      if ((this.#done & 15) === 0 && isLate()) break;
    }
    return this.ready;
  }

  #add(word: string, index: number): void {
    const number = this.#numbers.get(word);
    if (number === undefined) {
      this.#numbers.set(word, this.#words.push(word) - 1);
      this.#postings.push([index]);
      return;
    }
    const holders = this.#postings[number]!;
    // Activities come in order, so a word that an activity repeats is the last one's.
    if (holders[holders.length - 1] !== index) holders.push(index);
  }

  /**
   * Activities that hold every word of a query: as the start of a word, or, where no activity has
   * that start, as a word with small slips.
   * @param extra Also counts as holding a word; for names that are not in the text.
   * @returns 1 per activity found; null for a query without words.
   */
  match(
    query: string,
    extra?: (word: string) => ((index: number) => boolean) | null,
  ): Uint8Array | null {
    const words = [...new Set(foldedWords(query))];
    if (words.length === 0) return null;
    const found = new Uint8Array(this.#size).fill(1);
    for (const word of words) {
      const has = new Uint8Array(this.#size);
      const also = extra?.(word);
      if (also) for (let i = 0; i < has.length; i++) if (also(i)) has[i] = 1;
      for (const number of this.#wordsLike(word, Boolean(also))) {
        for (const index of this.#postings[number]!) has[index] = 1;
      }
      for (let i = 0; i < found.length; i++) found[i]! &= has[i]!;
    }
    return found;
  }

  #wordsLike(word: string, strict: boolean): number[] {
    const like: number[] = [];
    this.#words.forEach((known, i) => {
      if (known.startsWith(word)) like.push(i);
    });
    const slips = allowedSlips(word.length);
    if (like.length || strict || slips === 0) return like;
    this.#words.forEach((known, i) => {
      if (isWithin(known, word, slips)) like.push(i);
    });
    return like;
  }
}
