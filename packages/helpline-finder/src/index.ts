/** The finder's class, events, types and pure functions. Registers nothing. */
export { AwCountryChangeEvent, AwExitRequestEvent } from './events.js';
export { AwHelplineFinder } from './helpline-finder.js';
export type { FinderLayout } from './model/options.js';
export type { FinderTerms } from './locales/terms.js';
export {
  openState,
  type OpenState,
  type OpenStateOptions,
} from '@awareness-widgets/data/answers.js';
export { shippedFrom } from '@awareness-widgets/core';
