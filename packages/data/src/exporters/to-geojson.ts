/** Activities as GeoJSON (RFC 7946): longitude first, no geometry where there is no place. */
import { isLocated } from '../schemas/is-located.js';
import type { Activity } from '../schemas/activities.js';
import type { Exported, Loss } from './loss.js';
import { tidyActivity } from './tidy-activity.js';

/** @returns One Feature; its properties are the activity's fields, `place` being the name alone. */
export function toFeature(activity: Activity, losses: Loss[]): object {
  const { id, place, ...rest } = tidyActivity(activity, losses);
  return {
    type: 'Feature',
    id,
    geometry: isLocated(place) ? { type: 'Point', coordinates: [place.lon, place.lat] } : null,
    properties: { ...rest, place: place && place.name },
  };
}

/** @returns A FeatureCollection with every activity, those without a place included. */
export function toGeojson(activities: readonly Activity[]): Exported {
  const losses: Loss[] = [];
  const features = activities.map((activity) => toFeature(activity, losses));
  return { text: JSON.stringify({ type: 'FeatureCollection', features }), losses };
}
