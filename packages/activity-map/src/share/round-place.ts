/** A place as exactly as the host allows it to leave the widget. */
import type { Activity } from '@awareness-widgets/data';

/** @param decimals Of a degree that are kept; null for all. */
export function roundPlace(activity: Activity, decimals: number | null): Activity {
  const { place } = activity;
  if (decimals === null || !place) return activity;
  const factor = 10 ** decimals;
  const round = <T>(value: T) =>
    typeof value === 'number' ? Math.round(value * factor) / factor : value;
  return { ...activity, place: { ...place, lat: round(place.lat), lon: round(place.lon) } };
}
