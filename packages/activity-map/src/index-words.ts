/**
 * Full-text search made for this use: every distinct word once, with the activities that hold it in
 * one flat array. It can be built in slices, so that 100,000 activities never block a keypress, and
 * it needs a tenth of a general search library's memory and bytes.
 */
import type { Activity } from '@awareness-widgets/data';
import { foldedWords } from './fold-text.js';
import { allowedSlips, isWithin } from './measure-typo.js';

/** The words of an activity that a search looks at. */
export const searchedText = ({ title, place, organiser, summary }: Activity): string =>
  `${title} ${place?.name ?? ''} ${organiser ?? ''} ${summary ?? ''}`;

export class WordIndex {
  readonly #size: number;
  readonly #text: (index: number) => string;
  readonly #numbers = new Map<string, number>();
  /** Pairs of word and activity, as they come. */
  #pairs = new Uint32Array(1024);
  #used = 0;
  #done = 0;
  #words: string[] = [];
  #starts = new Uint32Array(1);
  #postings = new Uint32Array(0);

  /** @param text Words of one activity. */
  constructor(size: number, text: (index: number) => string) {
    this.#size = size;
    this.#text = text;
  }

  get ready(): boolean {
    return this.#words.length > 0 || (this.#done === this.#size && this.#used === 0);
  }

  /** Indexes until `isLate` says so. @returns whether all is done. */
  build(isLate: () => boolean = () => false): boolean {
    while (this.#done < this.#size) {
      const index = this.#done++;
      for (const word of new Set(foldedWords(this.#text(index)))) this.#add(word, index);
      if ((this.#done & 15) === 0 && isLate()) return false;
    }
    if (!this.ready) this.#finish();
    return true;
  }

  #add(word: string, index: number): void {
    let number = this.#numbers.get(word);
    if (number === undefined) this.#numbers.set(word, (number = this.#numbers.size));
    if (this.#used + 2 > this.#pairs.length) {
      const larger = new Uint32Array(this.#pairs.length * 2);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs[this.#used++] = number;
    this.#pairs[this.#used++] = index;
  }

  /** Pairs become one run of activities per word. */
  #finish(): void {
    this.#words = [...this.#numbers.keys()];
    this.#numbers.clear();
    const starts = new Uint32Array(this.#words.length + 1);
    for (let i = 0; i < this.#used; i += 2) starts[this.#pairs[i]! + 1]!++;
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    const next = starts.slice();
    this.#postings = new Uint32Array(this.#used / 2);
    for (let i = 0; i < this.#used; i += 2) {
      this.#postings[next[this.#pairs[i]!]!++] = this.#pairs[i + 1]!;
    }
    this.#starts = starts;
    this.#pairs = new Uint32Array(0);
    this.#used = 0;
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
        for (let p = this.#starts[number]!; p < this.#starts[number + 1]!; p++) {
          has[this.#postings[p]!] = 1;
        }
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
