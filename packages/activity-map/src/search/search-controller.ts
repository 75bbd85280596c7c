/**
 * Keeps the words of a data set indexed once somebody searches: at once for a small set, in slices
 * of a few milliseconds for a large one, so that typing never waits.
 */
import { foldLetters } from '@awareness-widgets/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ActivityStore } from '../model/activity-store.js';
import type { DimensionName } from '../model/dimensions.js';
import { searchedText, WordIndex } from './word-index.js';

/** Sets up to this size are indexed at once. */
const AT_ONCE = 1500;
/** Milliseconds of one slice. */
const SLICE = 8;

/** Words in the reader's language for the options of a dimension, in their order. */
export type OptionLabels = Partial<Record<DimensionName, readonly string[]>>;

export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #store: ActivityStore | undefined;
  #index: WordIndex | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #resolve: (() => void) | undefined;
  #last: { q: string; labels: string; index: WordIndex; hits: Uint8Array | null } | undefined;
  #ready: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  isFor(store: ActivityStore): boolean {
    return this.#store === store;
  }

  /** @returns Resolves when the index of this data set is done. */
  prepare(store: ActivityStore): Promise<void> {
    if (this.#store === store) return this.#ready;
    this.hostDisconnected();
    this.#store = store;
    this.#ready = new Promise((resolve) => (this.#resolve = resolve));
    const details = store.ensure?.(Array.from({ length: store.size }, (_, i) => i));
    void Promise.resolve(details).then(() => {
      if (this.#store !== store) return;
      this.#index = new WordIndex(store.size, (i) => {
        const record = store.record(i);
        return record ? searchedText(record) : '';
      });
      if (store.size <= AT_ONCE) this.#index.build();
      this.#slice();
    });
    return this.#ready;
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
   * @param labels Also found: countries, topics and audiences are not in the text of an activity.
   * @returns 1 per activity found; null without a search, `undefined` until the index is made.
   */
  hits(store: ActivityStore, q: string, labels: OptionLabels): Uint8Array | null | undefined {
    const index = this.#store === store ? this.#index : undefined;
    if (!index?.ready) return undefined;
    const key = JSON.stringify(labels);
    if (this.#last?.q === q && this.#last.labels === key && this.#last.index === index)
      return this.#last.hits;
    const hits = index.match(q, labelMatcher(store, labels));
    this.#last = { q, labels: key, index, hits };
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

/** Says of a folded word which activities have an option with a word that begins so. */
function labelMatcher(store: ActivityStore, labels: OptionLabels) {
  const dimensions = Object.entries(labels).map(([name, texts]) => ({
    ...store.dimensions[name as DimensionName],
    folded: texts.map((text) => ` ${foldLetters(text)}`),
  }));
  return (word: string): ((index: number) => boolean) | null => {
    const named = dimensions.flatMap(({ sets, codes, folded }) => {
      const has = sets.map((set) => set.some((option) => folded[option]?.includes(` ${word}`)));
      return has.includes(true) ? [{ codes, has }] : [];
    });
    return named.length ? (index) => named.some(({ codes, has }) => has[codes[index]!]) : null;
  };
}
