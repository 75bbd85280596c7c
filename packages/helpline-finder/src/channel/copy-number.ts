/** Copies a number, also from frames that may not use the clipboard. */
import type { Context } from '../model/context.js';

/**
 * Copies the number of the answer that a button belongs to, and says how it went; where it cannot
 * be copied, it is selected for copying by hand.
 */
export async function copyNumber(
  event: Event,
  number: string,
  terms: Context['terms'],
  announce: (text: string) => void,
): Promise<void> {
  const answer = (event.currentTarget as Element).closest('.answer');
  const copied = await copyText(number, answer?.querySelector('.bubble-number') ?? null);
  announce(copied ? terms.copied(number) : terms.copyByHand);
}

/** @returns Whether it was copied; if not, the text of `shown` is selected. */
async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
