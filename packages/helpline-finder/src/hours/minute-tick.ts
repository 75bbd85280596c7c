/** The time of day, kept current to the minute while the element is on a page that is looked at. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

export class MinuteTick implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #tick = () => {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden') return;
    this.#timer = setTimeout(
      () => {
        this.#host.requestUpdate();
        this.#tick();
      },
      60_000 - (Date.now() % 60_000),
    );
  };
  readonly #wake = () => {
    this.#host.requestUpdate();
    this.#tick();
  };

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    document.addEventListener('visibilitychange', this.#wake);
    this.#tick();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#wake);
  }
}
