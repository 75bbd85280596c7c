/** Large sets of activities: 18 bytes an activity to filter and draw by, details in pages. */
export { BYTES_PER_ACTIVITY } from './layout.js';
export { CompactError, NO_DAY, readIndex, type ActivityIndex } from './read-index.js';
export { readPage } from './read-page.js';
export { writeCompact, type Compact } from './write-compact.js';
