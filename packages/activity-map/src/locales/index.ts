/** The languages of the map; all but English are loaded on demand. */
import { LocaleSet } from '@awareness-widgets/core';
import * as en from './en.js';
import type { MapTerms } from './terms.js';

export const locales = new LocaleSet<MapTerms>(en, {
  de: () => import('./de.js'),
  fr: () => import('./fr.js'),
  uk: () => import('./uk.js'),
});
