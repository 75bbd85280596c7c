/** The order of the style sheets of the first answer; those that come later: `later/after-answer.ts`. */
import { answerStyles } from './answer/answer.styles.js';
import { audienceStyles } from './answer/audience.styles.js';
import { channelStyles } from './channel/channel.styles.js';
import { barStyles } from './country/bar.styles.js';
import { dangerStyles } from './danger/danger.styles.js';
import { exitStyles } from './exit/exit.styles.js';
import { pageStyles } from './page/page.styles.js';

export const styles = [
  exitStyles,
  pageStyles,
  dangerStyles,
  barStyles,
  audienceStyles,
  answerStyles,
  channelStyles,
];
