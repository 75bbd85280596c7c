/**
 * The words that only some games need: teams, exams, time limits, paper, certificates, classes. Two
 * sets and not one: a pupil who plays alone reads none of these.
 */
import { LocaleSet, LocalizeController } from '@awareness-widgets/core';
import type { LitElement } from 'lit';
import { reviewed, terms } from './school-en.js';
import type { SchoolTerms } from './terms.js';

const schoolLocales = new LocaleSet<SchoolTerms>(
  { terms, reviewed },
  {
    fr: () => import('./school-fr.js'),
    de: () => import('./school-de.js'),
    uk: () => import('./school-uk.js'),
  },
);

/** Words that follow the language of the element by themselves. */
export const schoolWords = (host: LitElement) =>
  new LocalizeController<SchoolTerms>(host, schoolLocales);
