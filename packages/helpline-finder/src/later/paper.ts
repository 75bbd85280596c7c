/** Everything for paper, in a chunk of its own; fetched after the rest, needed by few. */
import { cardStyles } from '../paper/cards.styles.js';
import { posterStyles } from '../paper/poster.styles.js';
import { sheetStyles } from '../paper/sheet.styles.js';

export { makeQr, plainAddress } from '../paper/make-qr.js';
export { printPaper } from '../paper/print-paper.js';
export { renderPaper } from '../paper/paper.view.js';

export const paperStyles = [sheetStyles, posterStyles, cardStyles];
