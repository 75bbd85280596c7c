/** What only some games load, as one chunk: the school's words, kept games, time limits. */
export { schoolWords } from '../locales/school.js';
export { TimeLimitController } from '../player/time-limit.js';
export { KeptGame } from '../session/keep-game.js';
