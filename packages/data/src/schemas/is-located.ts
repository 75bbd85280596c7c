/** Whether a place can be drawn: a venue without coordinates is only named. */
import type { Place } from './activities.js';

/** A place whose coordinates are known. */
export type LocatedPlace = Place & { lat: number; lon: number };

/** @returns Whether there is a place and both its coordinates are known. */
export const isLocated = (place: Place | null | undefined): place is LocatedPlace =>
  typeof place?.lat === 'number' && typeof place.lon === 'number';
