/**
 * Parts a large change over several frames, so that none is long on a slow phone: what the reader
 * looks at while typing comes first, the rest with the frames that follow.
 */
import { afterPaint } from '@awareness-widgets/core';
import type { ReactiveControllerHost } from 'lit';

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
      void this.#go(what, parts);
    }
    return this.#step;
  }

  async #go(what: unknown, parts: number): Promise<void> {
    for (let step = 1; step <= parts; step++) {
      await afterPaint();
      // Something newer waits already.
      if (this.#wanted !== what) return;
      this.#step = step;
      this.#host.requestUpdate();
    }
    this.#drawn = what;
    this.#wanted = undefined;
    this.#resolve?.();
    this.#resolve = undefined;
  }
}
