/** Copies a number, also from frames that may not use the clipboard. */

/** @returns Whether it was copied; if not, the text of `shown` is selected for copying by hand. */
export async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
