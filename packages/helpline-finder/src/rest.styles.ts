/** All style sheets of what follows the first answer. */
import { extraStyles } from './extras.styles.js';
import { rowStyles } from './rows.styles.js';

export const restStyles = [rowStyles, extraStyles];
