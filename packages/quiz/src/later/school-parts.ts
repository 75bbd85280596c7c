/** What only some quizzes need, as one chunk: further words, kept games, time limits. */
import { LocalizeController } from '@awareness-widgets/core';
import type { LitElement } from 'lit';
import type { MoreTerms } from '../locales/terms.js';
import { moreLocales } from '../locales/school.js';

export { KeptGame } from '../session/keep-game.js';
export { TimeLimitController } from '../player/time-limit.js';

/** Words that follow the language of the element by themselves. */
export const moreWords = (host: LitElement) => new LocalizeController<MoreTerms>(host, moreLocales);
