/** Keeps the address of the page in step, and loads what that takes only where a host asks for it. */
import type { StateLink } from './state-link.js';

export class AddressLink {
  readonly #onChange: () => void;
  #asked: string | null | undefined;
  /** Undefined while or because the address is left alone. */
  link: StateLink | undefined;
  /** Resolves when the address has been read, if the host wants that. */
  ready: Promise<void> = Promise.resolve();

  /** @param onChange Called when the address is there to be read, and when it changes otherwise. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** @param value Of `sync-url`: null leaves the address alone. */
  follow(value: string | null): void {
    if (this.#asked === value) return;
    this.#asked = value;
    this.ready = this.#connect(value);
  }

  async #connect(value: string | null): Promise<void> {
    this.link?.disconnect();
    this.link = undefined;
    if (value === null) return;
    const { StateLink } = await import('./state-link.js');
    // Another prefix, or none, may have been asked for in the meantime.
    if (this.#asked !== value) return;
    this.link = new StateLink(this.#onChange);
    this.link.connect(value);
    this.#onChange();
  }

  disconnect(): void {
    this.link?.disconnect();
    this.link = undefined;
    this.#asked = undefined;
  }
}
