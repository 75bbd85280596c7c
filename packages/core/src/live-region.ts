/**
 * One polite live region per widget. Announcements that follow each other within a second
 * become the last of them, so that typing in a filter is not read out letter by letter.
 */
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/** Milliseconds without a newer announcement before one is spoken, so at most one a second. */
const QUIET = 1000;

export class LiveRegion implements ReactiveController {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Has `text` read out by screen readers once nothing newer came for a second. */
  announce(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#text = text;
      this.#host.requestUpdate();
    }, QUIET);
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
