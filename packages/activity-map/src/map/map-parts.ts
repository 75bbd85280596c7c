/** What the templates of the map are given beside the context. */
import type { MapGestures } from './map-gestures.js';
import type { MapKeys } from './map-keys.js';
import type { MapWindow } from './map-window.js';
import type { PlanePoint } from './outlines/project.js';

export interface MapParts {
  map: MapWindow;
  keys: MapKeys;
  gestures: MapGestures;
  /** Where an activity lies on the plane, as exactly as the host allows; null without a place. */
  placeOf(index: number): PlanePoint | null;
  failed: boolean;
}
