/**
 * Styles of the player. One column on a phone, the same column centred on a wide screen; what only
 * teams, a question type or paper need is in their own files. Values: docs/look.md.
 */
import { frameStyles } from './player/frame.styles.js';
import { questionStyles } from './player/question.styles.js';
import { screenStyles } from './player/screens.styles.js';

export const quizStyles = [questionStyles, screenStyles, frameStyles];
