/**
 * Leaving: by the button, and again when the browser brings a covered page back; Shift three times
 * comes with `shift-exit.ts`. Also decides whether the button floats: outside of frames it does whenever its place is not
 * fully in view.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { coverPage, isCovered } from './cover-page.js';
import { AwExitRequestEvent } from '../events.js';
import { leavePage, type LeavableWindow } from './leave-page.js';

export interface QuickExitOptions {
  enabled: () => boolean;
  /** Absolute http(s) address. */
  address: () => string;
  /** Words on the cover. */
  words: () => string;
  /** Whether the browser is known to forbid leaving, as in some frames; the cover is then all. */
  stays: () => boolean;
  /** Whether the button floats when its place is out of view; in a frame it stays at the top. */
  floats: () => boolean;
  /** Called with the presses that are still needed; 0: what was said holds no longer. */
  pressed: (left: number) => void;
}

export class QuickExit implements ReactiveController {
  /** Whether the button lies above the page instead of in its place. */
  floating = true;
  /** The window to leave; tests put another here. */
  top: LeavableWindow | null = isServer ? null : window.top;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: QuickExitOptions;
  /** Presses of Shift that are still needed, once there was one; else 0. */
  left = 0;
  /** Whether Shift is listened to. */
  armed = false;
  #observer: IntersectionObserver | undefined;
  #place: Element | null = null;

  readonly #onShow = (event: PageTransitionEvent) => {
    if (event.persisted && isCovered(document)) this.#go();
  };

  constructor(host: ReactiveControllerHost & HTMLElement, options: QuickExitOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    window.addEventListener('pageshow', this.#onShow);
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.#onShow);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#place = null;
  }

  hostUpdated(): void {
    if (isServer || !this.#options.floats()) return;
    this.#watch(this.#host.shadowRoot!.querySelector('.exit-place'));
    const exit = this.#host.shadowRoot!.querySelector<HTMLElement>('.exit');
    if (!exit?.isConnected) return;
    exit.classList.toggle('floating', this.floating);
    if (!('popover' in exit)) return;
    if (!this.floating) exit.removeAttribute('popover');
    else if (exit.getAttribute('popover') === null) {
      // In the top layer nothing of the page can clip or cover it.
      exit.setAttribute('popover', 'manual');
      exit.showPopover();
    } else if (!exit.matches(':popover-open')) exit.showPopover();
  }

  /** Whether the host offers to leave. */
  get enabled(): boolean {
    return this.#options.enabled();
  }

  /** Covers the page, then leaves it, unless the host prevents it. For taps and keys only. */
  leave(): void {
    if (isCovered(document)) return;
    if (!this.#host.dispatchEvent(new AwExitRequestEvent())) return;
    coverPage(document, this.#options.words());
    // A page that asks whether to stay would leave a person who stays before the cover.
    window.addEventListener('beforeunload', keepQuiet, true);
    this.#go();
  }

  /** Says how many presses of Shift are still needed; 0: what was said holds no longer. */
  tell(left: number): void {
    if (left === this.left) return;
    this.left = left;
    this.#options.pressed(left);
    this.#host.requestUpdate();
  }

  #go(): void {
    if (this.top && !this.#options.stays()) leavePage(this.#options.address(), this.top);
  }

  #watch(place: Element | null): void {
    if (place === this.#place) return;
    this.#observer?.disconnect();
    this.#place = place;
    if (!place) {
      this.#float(true);
      return;
    }
    this.#observer = new IntersectionObserver(
      (entries) => this.#float(entries.at(-1)!.intersectionRatio < 0.99),
      { threshold: [0, 0.99, 1] },
    );
    this.#observer.observe(place);
  }

  #float(floating: boolean): void {
    if (floating === this.floating) return;
    this.floating = floating;
    this.#host.requestUpdate();
  }
}

const keepQuiet = (event: Event) => event.stopImmediatePropagation();
