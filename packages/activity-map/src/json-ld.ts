/**
 * The visible activities as schema.org events in the page's head, where search engines look, only
 * when the host asks. One script per map, taken away with it.
 */
import type { Activity } from '@awareness-widgets/data';

/** Search engines read few; pages should stay light. */
export const MOST_EVENTS = 100;

export class JsonLdScript {
  #script: HTMLScriptElement | undefined;

  async update(activities: readonly Activity[]): Promise<void> {
    const { toJsonld } = await import('@awareness-widgets/data/exporters.js');
    const { text } = toJsonld(activities.slice(0, MOST_EVENTS));
    if (!this.#script?.isConnected) {
      this.#script = document.createElement('script');
      this.#script.type = 'application/ld+json';
      document.head.append(this.#script);
    }
    // "<" cannot end the script early.
    this.#script.textContent = text.replace(/</g, '\\u003c');
  }

  remove(): void {
    this.#script?.remove();
    this.#script = undefined;
  }
}
