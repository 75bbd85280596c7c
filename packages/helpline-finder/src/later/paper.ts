/** Everything for paper, in a chunk of its own; fetched beside the data, needed by few. */
export { makeQr, plainAddress } from '../paper/make-qr.js';
export { paperStyles } from '../paper/sheet.styles.js';
export { printPaper } from '../paper/print-paper.js';
export { renderPaper } from '../paper/paper.view.js';
export { PAPERS } from '../model/options.js';
export type { Paper } from '../model/options.js';
export type { PaperFacts } from '../paper/gather-facts.js';
