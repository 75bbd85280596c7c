/** The languages of the quiz: English is there at once, the others when they are needed. */
import { LocaleSet } from '@awareness-widgets/core';
import { reviewed, terms } from './en.js';
import type { QuizTerms } from './terms.js';

export const quizLocales = new LocaleSet<QuizTerms>(
  { terms, reviewed },
  {
    fr: () => import('./fr.js'),
    de: () => import('./de.js'),
    uk: () => import('./uk.js'),
  },
);
