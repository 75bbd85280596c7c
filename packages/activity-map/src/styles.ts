/** Styles of the map, one sheet per part; the map's own come with `map-part.ts`. */
import { barStyles } from './page/bar.styles.js';
import { columnStyles } from './page/columns.styles.js';
import { filterStyles } from './filters/filters.styles.js';
import { frameStyles } from './page/frame.styles.js';
import { listStyles } from './list/list.styles.js';

export const listAndFilterStyles = [frameStyles, barStyles, filterStyles, listStyles, columnStyles];
