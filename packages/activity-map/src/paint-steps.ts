/**
 * Parts a large change over two frames, so that neither is long on a slow phone: what the reader
 * looks at while typing comes first, the rest with the next frame.
 */
import type { ReactiveControllerHost } from 'lit';

/** Milliseconds after which a page that paints nothing, hidden for example, goes on. */
const LATEST = 100;

export class PaintSteps {
  readonly #host: ReactiveControllerHost;
  #drawn: unknown;
  #wanted: unknown;
  #resolve: (() => void) | undefined;
  /** Resolves when nothing waits. */
  ready: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether the second part of showing something must wait; asks the host to render again. */
  waits(what: unknown): boolean {
    if (this.#drawn === undefined || this.#drawn === what) {
      this.#drawn = what;
      return false;
    }
    if (this.#wanted === what) return true;
    this.#wanted = what;
    if (!this.#resolve) this.ready = new Promise((resolve) => (this.#resolve = resolve));
    afterPaint(() => {
      // Something newer waits already.
      if (this.#wanted !== what) return;
      this.#drawn = what;
      this.#wanted = undefined;
      this.#host.requestUpdate();
      this.#resolve?.();
      this.#resolve = undefined;
    });
    return true;
  }
}

function afterPaint(run: () => void): void {
  const timer = setTimeout(run, LATEST);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(run);
  });
}
