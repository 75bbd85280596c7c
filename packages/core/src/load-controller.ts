/**
 * Runs a load whenever what it depends on has changed, and remembers how it ended. What was loaded
 * before stays until the next load has ended; a load that was overtaken is aborted and forgotten.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class LoadController<Data> implements ReactiveController {
  /** What the last load brought; undefined before the first. */
  value: Data | undefined;
  /** Why the last load failed; undefined where it did not. */
  error: unknown;
  /** Resolves when the load under way has ended, well or not. Never rejects. */
  done: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost;
  readonly #args: () => readonly unknown[];
  readonly #load: (signal: AbortSignal) => Promise<Data>;
  #last: readonly unknown[] | undefined;
  #abort: AbortController | undefined;

  /**
   * @param args What a load depends on, compared by identity at every update of the host.
   * @param load Loads; its signal aborts when a newer load has begun.
   */
  constructor(
    host: ReactiveControllerHost,
    args: () => readonly unknown[],
    load: (signal: AbortSignal) => Promise<Data>,
  ) {
    this.#host = host;
    this.#args = args;
    this.#load = load;
    host.addController(this);
  }

  hostUpdate(): void {
    const args = this.#args();
    const same = this.#last?.every((arg, at) => Object.is(arg, args[at]));
    if (!same) {
      this.#last = args;
      void this.run();
    }
  }

  /** Loads now, whether anything has changed or not. */
  run(): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    return (this.done = this.#run(abort));
  }

  async #run(abort: AbortController): Promise<void> {
    let value: Data | undefined;
    let error: unknown;
    try {
      value = await this.#load(abort.signal);
    } catch (cause) {
      // Who throws nothing has failed all the same.
      error = cause ?? new Error('The load failed without a reason');
    }
    // Overtaken: the newer load is awaited in its place.
    if (this.#abort !== abort) return this.done;
    if (error === undefined) this.value = value;
    this.error = error;
    this.#host.requestUpdate();
  }
}
