/** Registers `<aw-activity-map>`, unless the page already has one. */
import { define } from '@awareness-widgets/core';
import { AwActivityMap } from './activity-map.js';

// With the types of the events, for those who import nothing else.
export type * from './events.js';

define('aw-activity-map', AwActivityMap);

declare global {
  interface HTMLElementTagNameMap {
    'aw-activity-map': AwActivityMap;
  }
}
export { shippedFrom } from '@awareness-widgets/core';
