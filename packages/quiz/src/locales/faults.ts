/** The words about faults of a quiz file: fetched when there is one. */
import { LocaleSet, LocalizeController } from '@awareness-widgets/core';
import type { LitElement } from 'lit';
import type { FaultTerms } from './fault-terms.js';
import { reviewed, terms } from './faults-en.js';

const faultLocales = new LocaleSet<FaultTerms>(
  { terms, reviewed },
  {
    fr: () => import('./faults-fr.js'),
    de: () => import('./faults-de.js'),
    uk: () => import('./faults-uk.js'),
  },
);

const controllers = new WeakMap<LitElement, LocalizeController<FaultTerms>>();

/** Words that follow the language of an element by themselves. */
export function faultWords(host: LitElement): FaultTerms {
  const found = controllers.get(host) ?? new LocalizeController<FaultTerms>(host, faultLocales);
  controllers.set(host, found);
  return found.terms;
}

export { terms as englishFaults } from './faults-en.js';
