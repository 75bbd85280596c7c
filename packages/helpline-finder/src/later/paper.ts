/** Everything for paper, in a chunk of its own; fetched beside the data, needed by few. */
export { makeQr, plainAddress } from '../paper/make-qr.js';
export { paperStyles } from '../paper/sheet.styles.js';
export { printPaper } from '../paper/print-paper.js';
export type { PaperFacts } from '../paper/short-words.js';
export { PAPERS, renderPaper, type Paper } from '../paper/sheet.view.js';
