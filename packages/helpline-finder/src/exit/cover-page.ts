/**
 * Covers a page at once, without waiting for any network. The cover stays: nothing here ever takes
 * it away, so that going back finds it still there.
 */

const COVER = 'aw-cover';

const STYLE: Record<string, string> = {
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '24px',
  border: '0',
  'box-sizing': 'border-box',
  'z-index': '2147483647',
  background: '#fff',
  color: '#222',
  font: '17px/1.5 system-ui, sans-serif',
};

/** @param words The only words on the cover. */
export function coverPage(doc: Document, words: string): void {
  const cover = doc.querySelector<HTMLElement>(`[data-${COVER}]`) ?? doc.createElement('div');
  cover.setAttribute(`data-${COVER}`, '');
  cover.setAttribute('role', 'status');
  cover.textContent = words;
  for (const [name, value] of Object.entries(STYLE))
    cover.style.setProperty(name, value, 'important');
  // Beside the body, since the body is hidden, from screen readers too.
  if (!cover.isConnected) doc.documentElement.append(cover);
  doc.body?.style.setProperty('display', 'none', 'important');
  doc.title = words;
  try {
    // Above cookie notices and dialogs.
    cover.setAttribute('popover', 'manual');
    cover.showPopover();
  } catch {
    cover.removeAttribute('popover');
  }
}

export const isCovered = (doc: Document): boolean => doc.querySelector(`[data-${COVER}]`) !== null;
