/** What the templates of the map are given beside the context. */
import type { TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { MapActions } from './map-actions.js';
import type { MapGestures } from './map-gestures.js';
import type { MapKeys } from './map-keys.js';
import type { MapPointing } from './map-pointing.js';
import type { MapWindow } from './map-window.js';
import type { SmallState } from './spots.js';
import type { PlanePoint } from './outlines/project.js';

export interface MapParts {
  map: MapWindow;
  pointing: MapPointing;
  /** Undefined until they have come. */
  keys: MapKeys | undefined;
  gestures: MapGestures | undefined;
  /** What is said beside the thing that is pointed at; nothing until it has come. */
  callout: TemplateResult | undefined;
  /** The way back, and what stands below; nothing until they have come. */
  back: unknown;
  notes: unknown;
  /** Brings what lies outside the window into it. */
  showOutside(): void;
  /** Where an activity lies on the plane, as exactly as the host allows; null without a place. */
  placeOf(index: number): PlanePoint | null;
  smallStates: readonly SmallState[];
  failed: boolean;
}

/** What of the map comes after the first view; `later/after-list.ts` lists it. */
export interface MapLater {
  MapActions: new (context: () => Context | undefined, map: MapWindow) => MapActions;
  MapGestures: typeof MapGestures;
  MapKeys: typeof MapKeys;
  renderBack(context: Context, map: MapWindow): unknown;
  renderMapNotes(context: Context, parts: NotesParts): unknown;
  renderCallout(context: Context, parts: CalloutParts): TemplateResult | undefined;
}

export type CalloutParts = Pick<MapParts, 'map' | 'pointing' | 'placeOf'>;

export type NotesParts = Pick<MapParts, 'map' | 'pointing' | 'smallStates'>;
