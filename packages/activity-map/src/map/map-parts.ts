import type { MapController } from './map-window.js';
import type { MapKeys } from './map-keys.js';
import type { MapGestures } from './map-gestures.js';

export interface MapParts {
  map: MapController;
  keys: MapKeys;
  /** Undefined until they are there. */
  gestures: MapGestures | undefined;
  failed: boolean;
}
