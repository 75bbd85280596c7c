/**
 * Keeps the floating exit off what the page needs: it stands above what the page keeps fixed at the
 * bottom, a cookie notice say, and goes to the top while it would cover what has the keyboard or was
 * pressed last. A host that says how high its bar is, by `exit-bottom` or `--aw-exit-bottom`, is
 * believed.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isBottomBar, liftOver, overlaps } from './bottom-bars.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly exitBottom: number | null | undefined };

const CONTROL = 'a,button,input,select,textarea,summary,label,[tabindex],[contenteditable]';
const CHANGES = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

export class StepAside implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;
  /** The control of the page that a person uses now. */
  #held: Element | null = null;
  #frame = 0;

  readonly #soon = () => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  };
  readonly #hold = (event: Event) => {
    const [target] = event.composedPath();
    this.#held = (target as Partial<Element>).closest?.(CONTROL) ?? null;
    this.#place();
  };

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of ['resize', 'scroll']) addEventListener(type, this.#soon, { passive: true });
    for (const type of ['focusin', 'pointerdown']) addEventListener(type, this.#hold, true);
    this.#observer = new MutationObserver(this.#soon);
    this.#observer.observe(document.body, CHANGES);
  }

  hostDisconnected(): void {
    for (const type of ['resize', 'scroll']) removeEventListener(type, this.#soon);
    for (const type of ['focusin', 'pointerdown']) removeEventListener(type, this.#hold, true);
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  hostUpdated(): void {
    this.#soon();
  }

  #place(): void {
    const exit = this.#host.shadowRoot?.querySelector<HTMLElement>('.exit.floating');
    if (!exit) return;
    exit.classList.remove('above');
    exit.style.setProperty('--_lift', '0px');
    exit.style.setProperty('--_lift', `${this.#lift(exit)}px`);
    const held = this.#held;
    if (!held?.isConnected || (this.#host.shadowRoot!.contains(held) && exit.contains(held)))
      return;
    const control = held.getBoundingClientRect();
    if (!overlaps(exit.getBoundingClientRect(), control)) return;
    exit.classList.add('above');
    if (overlaps(exit.getBoundingClientRect(), control)) exit.classList.remove('above');
  }

  #lift(exit: HTMLElement): number {
    const { exitBottom } = this.#host;
    if (Number.isFinite(exitBottom)) return Math.max(0, exitBottom!);
    if (getComputedStyle(this.#host).getPropertyValue('--aw-exit-bottom')) return 0;
    const place = exit.getBoundingClientRect();
    const bars = new Set<Element>();
    for (const x of [place.left + 1, (place.left + place.right) / 2, place.right - 1]) {
      for (const y of [innerHeight - 2, (place.top + place.bottom) / 2, place.top + 1]) {
        for (const bar of this.#fixedAt(document, x, y)) bars.add(bar);
      }
    }
    const boxes = [...bars].map((bar) => bar.getBoundingClientRect());
    return liftOver(
      boxes.filter((box) => isBottomBar(box, innerHeight)),
      place,
      innerHeight,
    );
  }

  /** What is fixed at a place, in open shadow roots too. */
  #fixedAt(root: DocumentOrShadowRoot, x: number, y: number): Element[] {
    return root.elementsFromPoint(x, y).flatMap((element) => {
      // Another finder's exit steps aside by itself.
      if (element.localName === this.#host.localName) return [];
      const { shadowRoot } = element;
      const inside = shadowRoot && shadowRoot !== root ? this.#fixedAt(shadowRoot, x, y) : [];
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (/^(fixed|sticky)$/.test(getComputedStyle(at).position)) return [at, ...inside];
      }
      return inside;
    });
  }
}
