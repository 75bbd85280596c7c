/** What only some quizzes need, as one chunk: further words, kept games, time limits. */
import { LocalizeController } from '@awareness-widgets/core';
import type { LitElement } from 'lit';
import type { MoreTerms } from './locales/terms.js';
import { moreLocales } from './more-locales.js';

export { KeptGame } from './kept-games.js';
export { TimeLimitController } from './time-limit.js';

/** Words that follow the language of the element by themselves. */
export const moreWords = (host: LitElement) => new LocalizeController<MoreTerms>(host, moreLocales);
