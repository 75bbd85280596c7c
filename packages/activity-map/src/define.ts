/** Registers `<aw-activity-map>`, unless the page already has one. */
import { define } from '@awareness-widgets/core';
import { AwActivityMap } from './activity-map.js';

define('aw-activity-map', AwActivityMap);

declare global {
  interface HTMLElementTagNameMap {
    'aw-activity-map': AwActivityMap;
  }
}
