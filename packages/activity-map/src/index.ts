/** The activity map. Registers nothing: see `define.ts`. */
export { AwActivityMap } from './activity-map.js';
export {
  AwActivitySelectEvent,
  AwFilterChangeEvent,
  type AwActivitySelectDetail,
  type AwFilterChangeDetail,
} from './events.js';
export type { Filters } from './model/filters.js';
export type { MapTerms } from './locales/terms.js';
export { version } from './version.js';
export { shippedFrom } from '@awareness-widgets/core';
