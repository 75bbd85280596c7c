/** Everything for paper, in a chunk of its own; fetched beside the data, needed by few. */
export { makeQr, plainAddress } from './make-qr.js';
export { paperStyles } from './paper.styles.js';
export { printPaper } from './print-paper.js';
export type { PaperFacts } from './paper-words.js';
export { PAPERS, renderPaper, type Paper } from './view-paper.js';
