/**
 * Keeps the words of a data set indexed once somebody searches: at once for a small set, in slices
 * of a few milliseconds for a large one, so that typing never waits.
 */
import { foldLetters } from '@awareness-widgets/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { WordIndex } from './word-index.js';
import type { ActivityStore } from '../model/activity-store.js';

/** Sets up to this size are indexed at once. */
const AT_ONCE = 1500;
/** Milliseconds of one slice. */
const SLICE = 8;

export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #store: ActivityStore | undefined;
  #index: WordIndex | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #resolve: (() => void) | undefined;
  #last: { q: string; names: string; index: WordIndex; hits: Uint8Array | null } | undefined;
  /** Resolves when the running index is done. */
  ready: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts indexing; does nothing when it runs or is done for this data set. */
  prepare(store: ActivityStore): void {
    if (this.#store === store) return;
    this.hostDisconnected();
    this.#store = store;
    this.ready = new Promise((resolve) => (this.#resolve = resolve));
    const details = store.ensure?.(Array.from({ length: store.size }, (_, i) => i));
    void Promise.all([import('./word-index.js'), details]).then(([{ searchedText, WordIndex }]) => {
      if (this.#store !== store) return;
      this.#index = new WordIndex(store.size, (i) => {
        const record = store.record(i);
        return record ? searchedText(record) : '';
      });
      if (store.size <= AT_ONCE) this.#index.build();
      this.#slice();
    });
  }

  #slice(): void {
    const end = performance.now() + SLICE;
    if (!this.#index!.build(() => performance.now() > end)) {
      this.#timer = setTimeout(() => this.#slice(), 0);
      return;
    }
    this.#timer = undefined;
    this.#host.requestUpdate();
    this.#resolve?.();
  }

  /**
   * @param countryNames Name of each country option in the reader's language; also found.
   * @returns 1 per activity found; null without a search, `undefined` until the index is made.
   */
  hits(
    store: ActivityStore,
    q: string,
    countryNames: readonly string[],
  ): Uint8Array | null | undefined {
    if (!q) return null;
    const index = this.#store === store ? this.#index : undefined;
    if (!index?.ready) return undefined;
    const names = countryNames.join('|');
    if (this.#last?.q === q && this.#last.names === names && this.#last.index === index)
      return this.#last.hits;
    const folded = countryNames.map((name) => ` ${foldLetters(name)}`);
    const { sets, codes } = store.dimensions.country;
    const hits = index.match(q, (word) => {
      const named = sets.map((set) => set.some((option) => folded[option]!.includes(` ${word}`)));
      return named.includes(true) ? (i) => named[codes[i]!]! : null;
    });
    this.#last = { q, names, index, hits };
    return hits;
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#resolve?.();
    this.#store = undefined;
    this.#index = undefined;
  }
}
