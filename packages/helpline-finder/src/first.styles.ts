/** All style sheets of the first answer. */
import { answerStyles } from './answer.styles.js';
import { headStyles } from './head.styles.js';
import { finderStyles } from './helpline-finder.styles.js';
import { pageStyles } from './page.styles.js';

export const firstStyles = [finderStyles, pageStyles, headStyles, answerStyles];
