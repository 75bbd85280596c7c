/** The keyboard in the list: one tab stop, arrows from entry to entry, rendered yet or not. */
import type { Context, ListHandle } from '../context/context.js';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

export function walkList(event: KeyboardEvent, context: Context, list: ListHandle): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape' && context.selected >= 0) {
    event.preventDefault();
    return context.act.select(null);
  }
  const step = STEPS[event.key];
  const button = (event.target as Element).closest('.entry-title');
  if (!step || !button) return;
  event.preventDefault();
  const row = Number(button.closest<HTMLElement>('[data-row]')!.dataset['row']);
  list.showRow(list.neighbour(row, step), true);
}
