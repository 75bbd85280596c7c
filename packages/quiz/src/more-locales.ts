/** The words that only some quizzes need, in the languages of the quiz. */
import { LocaleSet } from '@awareness-widgets/core';
import * as en from './locales/more-en.js';
import type { MoreTerms } from './locales/terms.js';

export const moreLocales = new LocaleSet<MoreTerms>(en, {
  fr: () => import('./locales/more-fr.js'),
  de: () => import('./locales/more-de.js'),
  uk: () => import('./locales/more-uk.js'),
});
