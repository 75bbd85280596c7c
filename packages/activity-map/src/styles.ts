/** The order of the style sheets of the first view; the map's own come with `map/map-figure.ts`. */
import { filterStyles } from './filters/filters.styles.js';
import { listStyles } from './list/list.styles.js';
import { barStyles } from './page/bar.styles.js';
import { columnStyles } from './page/columns.styles.js';
import { frameStyles } from './page/frame.styles.js';

export const listAndFilterStyles = [frameStyles, barStyles, filterStyles, listStyles, columnStyles];
