/**
 * Leaves by Shift, pressed alone three times. Arrives with what follows the first answer; the button
 * is there before.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { countShift, NO_PRESSES, PRESSES_TO_LEAVE, shiftEvent, WITHIN } from './count-shift.js';
import type { QuickExit } from './quick-exit.js';

/** Shift, and what goes with it. */
const EVENTS = ['keydown', 'keyup', 'pointerdown', 'wheel'];
const QUIETLY = { capture: true, passive: true };

export class ShiftExit implements ReactiveController {
  readonly #exit: QuickExit;
  #count = NO_PRESSES;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onEvent = (event: Event) => this.#countEvent(event);

  constructor(host: ReactiveControllerHost, exit: QuickExit) {
    this.#exit = exit;
    exit.armed = true;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    for (const type of EVENTS) window.addEventListener(type, this.#onEvent, QUIETLY);
  }

  hostDisconnected(): void {
    for (const type of EVENTS) window.removeEventListener(type, this.#onEvent, QUIETLY);
    this.#reset();
  }

  #countEvent(event: Event): void {
    const what = shiftEvent(event);
    if (!what || !this.#exit.enabled) return;
    const before = this.#count.presses;
    this.#count = countShift(this.#count, what, event.timeStamp);
    const { presses, since } = this.#count;
    if (presses === before) return;
    if (presses === 0 || presses >= PRESSES_TO_LEAVE) {
      this.#reset();
      if (presses > 0) this.#exit.leave();
      return;
    }
    // Nobody who writes is told how to leave; three presses alone do it all the same.
    if (!isWriting(event)) this.#exit.tell(PRESSES_TO_LEAVE - presses);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#reset(), since + WITHIN - event.timeStamp);
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#count = NO_PRESSES;
    this.#exit.tell(0);
  }
}

/** Whether keys go into a field, or into a text that is edited. */
function isWriting(event: Event): boolean {
  const target = event.composedPath()[0] as HTMLElement;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}
