/** The languages of the quiz: English is there at once, the others when they are needed. */
import { LocaleSet } from '@awareness-widgets/core';
import { reviewed, terms } from './locales/en.js';
import type { QuizTerms } from './locales/terms.js';

export const quizLocales = new LocaleSet<QuizTerms>(
  { terms, reviewed },
  {
    fr: () => import('./locales/fr.js'),
    de: () => import('./locales/de.js'),
    uk: () => import('./locales/uk.js'),
  },
);
