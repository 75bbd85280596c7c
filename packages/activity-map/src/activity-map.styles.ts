/** Styles of the map, one sheet per part; the map's own come with `map-part.ts`. */
import { barStyles } from './bar.styles.js';
import { columnStyles } from './columns.styles.js';
import { filterStyles } from './filters.styles.js';
import { frameStyles } from './frame.styles.js';
import { listStyles } from './list.styles.js';

export const listAndFilterStyles = [frameStyles, barStyles, filterStyles, listStyles, columnStyles];
