/** The words that only some quizzes need, in the languages of the quiz. */
import { LocaleSet } from '@awareness-widgets/core';
import { reviewed, terms } from './locales/more-en.js';
import type { MoreTerms } from './locales/terms.js';

export const moreLocales = new LocaleSet<MoreTerms>(
  { terms, reviewed },
  {
    fr: () => import('./locales/more-fr.js'),
    de: () => import('./locales/more-de.js'),
    uk: () => import('./locales/more-uk.js'),
  },
);
