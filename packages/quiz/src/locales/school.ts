/** The words that only some quizzes need, in the languages of the quiz. */
import { LocaleSet } from '@awareness-widgets/core';
import { reviewed, terms } from './school-en.js';
import type { MoreTerms } from './terms.js';

export const moreLocales = new LocaleSet<MoreTerms>(
  { terms, reviewed },
  {
    fr: () => import('./school-fr.js'),
    de: () => import('./school-de.js'),
    uk: () => import('./school-uk.js'),
  },
);
