/**
 * Everything that the first answer does not need: choosing a country, the other routes, further
 * lines, where it all was read. Fetched once the first answer is shown, without a gesture, so that
 * it is there before anyone asks for it.
 */
import { anywhereStyles } from '../answer/anywhere.styles.js';
import { allCountriesStyles } from '../country/all-countries.styles.js';
import { panelStyles } from '../country/panel.styles.js';
import { pressesStyles } from '../exit/presses.styles.js';
import { directionStyles } from '../page/direction.styles.js';
import { printButtonStyles } from '../paper/print-buttons.styles.js';
import { filterStyles } from '../routes/filters.styles.js';
import { rowStyles } from '../routes/rows.styles.js';
import { sourceStyles } from '../trust/sources.styles.js';
import { trustStyles } from '../trust/trust.styles.js';

export { assembleRooms } from '../page/assemble-rooms.js';

export const laterStyles = [
  rowStyles,
  filterStyles,
  trustStyles,
  sourceStyles,
  printButtonStyles,
  panelStyles,
  allCountriesStyles,
  anywhereStyles,
  pressesStyles,
  directionStyles,
];
