/**
 * The visible activities as schema.org events in the page's head, where search engines look, only
 * when the host asks. One script per map, taken away with it.
 */
import type { Activity } from '@awareness-widgets/data';
import type { Context } from '../context/context.js';
import type { ActivityStore } from '../model/activity-store.js';
import type { Shown } from '../model/shown.js';
import { roundPlace } from './round-place.js';

/** Search engines read few; pages should stay light. */
const MOST_EVENTS = 100;

export class JsonLdScript {
  #script: HTMLScriptElement | undefined;
  #described: Shown | undefined;

  /** @param shown What the map shows; undefined takes the script away. */
  async update(shown: Pick<Context, 'derived' | 'store' | 'decimals'> | undefined): Promise<void> {
    if (this.#described === shown?.derived) return;
    this.#described = shown?.derived;
    if (!shown) return this.#remove();
    const { derived, store, decimals } = shown;
    const indices = [...derived.matches.subarray(0, MOST_EVENTS)];
    await store.ensure?.(indices);
    const { toJsonld } = await import('@awareness-widgets/data/exporters.js');
    // The map may have gone, or shown something else, in the meantime.
    if (this.#described !== derived) return;
    const { text } = toJsonld(recordsOf(store, indices, decimals));
    if (!this.#script?.isConnected) {
      this.#script = document.createElement('script');
      this.#script.type = 'application/ld+json';
      document.head.append(this.#script);
    }
    // "<" cannot end the script early.
    this.#script.textContent = text.replace(/</g, '\\u003c');
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}

function recordsOf(
  store: ActivityStore,
  indices: readonly number[],
  decimals: number | null,
): Activity[] {
  return indices.flatMap((index) => {
    const record = store.record(index);
    return record ? roundPlace(record, decimals) : [];
  });
}
