/**
 * Buttons pause for half a second after they got another meaning: the second half of a double click
 * would skip what nobody has read. Only presses of a hand are meant: keys follow the focus, which moves
 * to what is new, and a script means what it presses.
 */

/** Milliseconds. */
const PAUSE = 500;

export class PressPause {
  #since = -PAUSE;

  /** From now on buttons mean something else. */
  begin(): void {
    this.#since = performance.now();
  }

  /** Who has answered something has seen what is new. */
  end(): void {
    this.#since = -PAUSE;
  }

  /** @param root Where the buttons are; the way to help, at the top, never pauses. */
  watch(root: EventTarget): void {
    root.addEventListener(
      'click',
      (event) => {
        const { isTrusted, detail, timeStamp, target } = event as MouseEvent;
        const pauses = isTrusted && detail > 0 && timeStamp - this.#since < PAUSE;
        if (!pauses || !(target as Element).closest('.stage button, .bar button')) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  }
}
