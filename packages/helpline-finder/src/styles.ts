/** All style sheets of the first answer. */
import { answerStyles } from './answer/answer.styles.js';
import { headStyles } from './country/bar.styles.js';
import { finderStyles } from './exit/exit.styles.js';
import { pageStyles } from './page/page.styles.js';

export const firstStyles = [finderStyles, pageStyles, headStyles, answerStyles];
