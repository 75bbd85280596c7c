/** Registers `<aw-helpline-finder>`, unless the page has one already. */
import { define } from '@awareness-widgets/core';
import { AwHelplineFinder } from './helpline-finder.js';

// With the types of the events, for those who import nothing else.
export type * from './events.js';

define('aw-helpline-finder', AwHelplineFinder);

declare global {
  interface HTMLElementTagNameMap {
    'aw-helpline-finder': AwHelplineFinder;
  }
}
export { shippedFrom } from '@awareness-widgets/core';
