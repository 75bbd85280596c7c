/** All style sheets of what follows the first answer. */
import { extraStyles } from './country/panel.styles.js';
import { rowStyles } from './routes/rows.styles.js';

export const restStyles = [rowStyles, extraStyles];
