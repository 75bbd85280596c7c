/**
 * Buttons pause for half a second after they got another meaning: the second half of a double click
 * would skip what nobody has read. Only a person's press is meant; a script means what it presses.
 */

/** Milliseconds. */
const PAUSE = 500;

export class PressPause {
  #since = -PAUSE;

  /** From now on buttons mean something else. */
  begin(): void {
    this.#since = performance.now();
  }

  /** @param root Where the buttons are; the way to help, at the top, never pauses. */
  watch(root: EventTarget): void {
    root.addEventListener(
      'click',
      (event) => {
        const pauses = event.isTrusted && event.timeStamp - this.#since < PAUSE;
        if (!pauses || !(event.target as Element).closest('.stage button, .bar button')) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      true,
    );
  }
}
