/** The size of the map's viewport, while it is drawn. */
import type { Size } from './move-window.js';

export class ViewportWatch {
  readonly #onSize: (size: Size) => void;
  #observer: ResizeObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #size: Size = { width: 0, height: 0 };
  /** The element that is watched. */
  element: HTMLElement | undefined;

  /** @param onSize Told each new size in px; never one without width. */
  constructor(onSize: (size: Size) => void) {
    this.#onSize = onSize;
  }

  connect(): void {
    // Rendering from within the observer would resize what it observes.
    this.#observer = new ResizeObserver(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.measure());
    });
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.element = undefined;
  }

  /** Watches what was drawn last. */
  follow(element: HTMLElement | undefined): void {
    if (element === this.element) return;
    this.#observer?.disconnect();
    this.element = element;
    if (element) this.#observer?.observe(element);
    this.measure();
  }

  measure(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.element ?? {};
    if (width === 0 || (width === this.#size.width && height === this.#size.height)) return;
    this.#size = { width, height };
    this.#onSize(this.#size);
  }
}
