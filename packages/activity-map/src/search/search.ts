/** The search, loaded with the first word that somebody looks for, or with the box for it. */
import type { ReactiveControllerHost } from 'lit';
import type { ActivityStore } from '../model/activity-store.js';
import type { SearchController } from './search-controller.js';

export class Search {
  readonly #host: ReactiveControllerHost;
  #controller: SearchController | undefined;
  #loading: Promise<SearchController> | undefined;
  /** Resolves when the index that was asked for is done, or cannot be had. */
  ready: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Starts indexing; does nothing when it runs or is done for this data set. */
  prepare(store: ActivityStore): void {
    if (this.#controller?.isFor(store)) return;
    this.#loading ??= import('./search-controller.js').then(
      ({ SearchController }) => (this.#controller = new SearchController(this.#host)),
    );
    // Offline just now, the next word tries again.
    this.#loading.catch(() => (this.#loading = undefined));
    this.ready = this.#loading.then((search) => search.prepare(store)).catch(() => {});
  }

  /** @returns As `SearchController` does; undefined until it has come. */
  hits(
    store: ActivityStore,
    q: string,
    labels: Parameters<SearchController['hits']>[2],
  ): Uint8Array | null | undefined {
    return q ? this.#controller?.hits(store, q, labels) : null;
  }
}
