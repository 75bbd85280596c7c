/**
 * One polite live region per widget. Announcements that follow each other within half a second
 * become the last of them, and a second lies between two, so that typing in a filter is not read out letter by letter.
 */
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Milliseconds without a newer announcement before one is spoken. */
const QUIET = 500;
/** Milliseconds between two spoken announcements, at least. */
const GAP = 1000;

export class LiveRegion implements ReactiveController {
  #text = '';
  #spoken = -GAP;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Has `text` read out by screen readers once nothing newer came for half a second, at most once a second. */
  announce(text: string): void {
    clearTimeout(this.#timer);
    const delay = Math.max(QUIET, this.#spoken + GAP - performance.now());
    this.#timer = setTimeout(() => {
      this.#spoken = performance.now();
      this.#text = text;
      this.#host.requestUpdate();
    }, delay);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Belongs into the widget's template once, always rendered. */
  render(): TemplateResult {
    return html`<div role="status" class="visually-hidden">${this.#text}</div>`;
  }
}
