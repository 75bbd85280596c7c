/**
 * The reader's state in the page's address, only while a host asks for it. The history gets no
 * entries: back still leaves the page.
 */
import { decodeState, writeState } from './encode-state.js';
import type { WidgetState } from '../model/widget-state.js';

export class StateLink {
  readonly #onChange: () => void;
  #prefix: string | null = null;

  /** @param onChange Called when the address changes otherwise. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** @param value Of `sync-url`: null for off, else the prefix or empty. */
  connect(value: string | null): void {
    const prefix = value === null ? null : /^[a-z][a-z0-9-]*$/i.test(value) ? value : 'aw';
    if (prefix !== null && this.#prefix === null) addEventListener('popstate', this.#onChange);
    if (prefix === null) removeEventListener('popstate', this.#onChange);
    this.#prefix = prefix;
  }

  disconnect(): void {
    removeEventListener('popstate', this.#onChange);
    this.#prefix = null;
  }

  get isOn(): boolean {
    return this.#prefix !== null;
  }

  /** The state of the address, over what the host set. */
  read(start: WidgetState): WidgetState {
    if (this.#prefix === null) return start;
    return decodeState(new URLSearchParams(location.search), start, this.#prefix);
  }

  /** The address of this state; empty in a frame that has none of its own. */
  href(state: WidgetState, start: WidgetState): string {
    const search = writeState(location.search, state, start, this.#prefix ?? 'aw');
    if (!/^(https?|file):$/.test(location.protocol)) return '';
    const { origin, protocol, pathname, hash } = location;
    return `${origin === 'null' ? `${protocol}//` : origin}${pathname}${search}${hash}`;
  }

  write(state: WidgetState, start: WidgetState): void {
    if (this.#prefix === null) return;
    const search = writeState(location.search, state, start, this.#prefix);
    if (search === location.search) return;
    try {
      history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
    } catch {
      // A sandboxed frame may not; the view still works.
    }
  }
}
