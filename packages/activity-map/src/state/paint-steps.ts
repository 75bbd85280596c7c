/**
 * Parts a large change over several frames, so that none is long on a slow phone: what the reader
 * looks at while typing comes first, the rest with the frames that follow.
 */
import type { ReactiveControllerHost } from 'lit';

/** Milliseconds after which a page that paints nothing, hidden for example, goes on. */
const LATEST = 100;

export class PaintSteps {
  readonly #host: ReactiveControllerHost;
  #drawn: unknown;
  #wanted: unknown;
  #step = 0;
  #resolve: (() => void) | undefined;
  /** Resolves when nothing waits. */
  ready: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * How many of the later parts may be drawn with this; asks the host to render again until all
   * are, one more with each frame.
   */
  reached(what: unknown, parts: number): number {
    if (this.#drawn === undefined || this.#drawn === what) {
      this.#drawn = what;
      return parts;
    }
    if (this.#wanted !== what) {
      this.#wanted = what;
      this.#step = 0;
      if (!this.#resolve) this.ready = new Promise((resolve) => (this.#resolve = resolve));
      this.#next(what, parts);
    }
    return this.#step;
  }

  #next(what: unknown, parts: number): void {
    afterPaint(() => {
      // Something newer waits already.
      if (this.#wanted !== what) return;
      this.#step++;
      this.#host.requestUpdate();
      if (this.#step < parts) return this.#next(what, parts);
      this.#drawn = what;
      this.#wanted = undefined;
      this.#resolve?.();
      this.#resolve = undefined;
    });
  }
}

function afterPaint(run: () => void): void {
  const timer = setTimeout(run, LATEST);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(run);
  });
}
