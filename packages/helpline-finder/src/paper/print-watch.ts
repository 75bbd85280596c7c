/** Knows when the browser prints: by its events, and by the medium where it only changes that. */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

export class PrintWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #medium = isServer ? null : matchMedia('print');
  readonly #before = () => this.#tell(true);
  readonly #after = () => this.#tell(false);
  readonly #changed = (event: MediaQueryListEvent) => this.#tell(event.matches);
  /** Whether the browser is printing the host's page. */
  printing = this.#medium?.matches ?? false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    addEventListener('beforeprint', this.#before);
    addEventListener('afterprint', this.#after);
    this.#medium!.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#before);
    removeEventListener('afterprint', this.#after);
    this.#medium?.removeEventListener('change', this.#changed);
  }

  #tell(printing: boolean): void {
    this.printing = printing;
    this.#host.requestUpdate();
  }
}
