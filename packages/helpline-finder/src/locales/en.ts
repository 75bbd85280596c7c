import { firstTerms } from '../english/first.js';
import { restTerms } from '../english/rest.js';
import type { FinderTerms } from './terms.js';

export const terms: FinderTerms = { ...firstTerms, ...restTerms };

export const reviewed = { by: 'awareness-widgets editors', date: '2026-11-22' };
