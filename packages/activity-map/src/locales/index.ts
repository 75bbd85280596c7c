/** The languages of the map; all but English are loaded on demand. */
import { LocaleSet } from '@awareness-widgets/core';
import { reviewed, terms } from './en.js';
import type { MapTerms } from './terms.js';

export const locales = new LocaleSet<MapTerms>(
  { terms, reviewed },
  {
    de: () => import('./de.js'),
    fr: () => import('./fr.js'),
    uk: () => import('./uk.js'),
  },
);
