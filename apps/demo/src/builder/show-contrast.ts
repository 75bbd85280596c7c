/** Says in words whether the chosen colours can be read. */
import { checkContrast, type Colors, type ContrastReport } from '@awareness-widgets/embed';

const NAMES: Record<ContrastReport['pair'], string> = {
  'ink-paper': 'Text on the background',
  'text-accent': 'Text on buttons',
  'accent-paper': 'Buttons on the background',
};

export function showContrast(list: HTMLElement, colors: Colors): void {
  const lines = checkContrast(colors).map(({ pair, ratio, needed, ok }) => {
    const item = document.createElement('li');
    const mark = document.createElement('b');
    mark.textContent = ok ? '✓' : '!';
    mark.ariaHidden = 'true';
    if (!ok) item.className = 'poor';
    const verdict = ok ? 'easy to read.' : `too pale. ${needed} to 1 is needed.`;
    item.append(mark, ` ${NAMES[pair]}: ${ratio.toFixed(1)} to 1, ${verdict}`);
    return item;
  });
  list.replaceChildren(...lines);
}
