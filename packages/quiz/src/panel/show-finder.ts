/** Brings a helpline finder of the page into view. */

/** @returns Whether there is one that can be seen. */
export function showFinder(page: ParentNode): boolean {
  const finder = [...page.querySelectorAll<HTMLElement>('aw-helpline-finder:defined')].find(
    (one) => one.getClientRects().length > 0,
  );
  if (!finder) return false;
  if (!finder.hasAttribute('tabindex')) finder.tabIndex = -1;
  finder.focus({ preventScroll: true });
  finder.scrollIntoView({ block: 'start' });
  return true;
}
