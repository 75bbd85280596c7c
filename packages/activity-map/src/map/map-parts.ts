/** What the templates of the map are given beside the context. */
import type { TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { MapGestures } from './map-gestures.js';
import type { MapKeys } from './map-keys.js';
import type { MapWindow } from './map-window.js';
import type { PlanePoint } from './outlines/project.js';

export interface MapParts {
  map: MapWindow;
  keys: MapKeys;
  /** Undefined until they have come. */
  gestures: MapGestures | undefined;
  /** What is said beside the thing that is pointed at; nothing until it has come. */
  callout: TemplateResult | undefined;
  /** Where an activity lies on the plane, as exactly as the host allows; null without a place. */
  placeOf(index: number): PlanePoint | null;
  failed: boolean;
}

/** What of the map comes after the first view; `later/after-list.ts` lists it. */
export interface MapLater {
  MapGestures: typeof MapGestures;
  renderCallout(context: Context, parts: CalloutParts): TemplateResult | undefined;
}

export type CalloutParts = Pick<MapParts, 'map' | 'keys' | 'placeOf'>;
