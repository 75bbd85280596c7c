/**
 * Drags a row of a list to another place with mouse or pen. A finger scrolls; the arrows do
 * the same for it. The row follows the pointer; the order changes when it is let go.
 */

/** The place among rows whose middles are `middles` at which a row let go at `y` belongs. */
export function placeAt(middles: readonly number[], from: number, y: number): number {
  return middles.filter((middle, i) => i !== from && middle < y).length;
}

/** @param drop Called with the new place, where it differs. */
export function startDrag(event: PointerEvent, drop: (to: number) => void): void {
  const row = event.currentTarget as HTMLElement;
  if (event.button !== 0 || event.pointerType === 'touch') return;
  const rows = [...row.parentElement!.children];
  const from = rows.indexOf(row);
  const middles = rows.map((one) => {
    const box = one.getBoundingClientRect();
    return box.top + box.height / 2;
  });
  const start = event.clientY;
  const move = ({ clientY }: PointerEvent) => {
    row.classList.add('dragging');
    row.style.setProperty('--_drag', `${clientY - start}px`);
  };
  const end = ({ type, clientY }: PointerEvent) => {
    row.classList.remove('dragging');
    row.style.removeProperty('--_drag');
    row.removeEventListener('pointermove', move);
    for (const name of ['pointerup', 'pointercancel'] as const) row.removeEventListener(name, end);
    const to = placeAt(middles, from, middles[from]! + clientY - start);
    if (type === 'pointerup' && to !== from) drop(to);
  };
  row.setPointerCapture(event.pointerId);
  row.addEventListener('pointermove', move);
  row.addEventListener('pointerup', end);
  row.addEventListener('pointercancel', end);
}
