/** Where a language is registered: English is bundled, the others are loaded when asked for. */
import { LocaleSet } from '@awareness-widgets/core';
import * as en from './en.js';
import type { FinderTerms } from './terms.js';

export const locales = new LocaleSet<FinderTerms>(en, {
  de: () => import('./de.js'),
  fr: () => import('./fr.js'),
  uk: () => import('./uk.js'),
});
