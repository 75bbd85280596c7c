/**
 * Coordinates. A missing one is missing: importers that turn it into zero put schools into the
 * Gulf of Guinea.
 */
import { cleanText } from '../clean-text.js';
import type { Place } from '../schemas/activities.js';
import { inCountry } from '../lint/country-boxes.js';
import { readNumber } from './read-number.js';
import { shorten } from './limits.js';

type Warn = (field: string, reason: string, value: unknown) => void;

/**
 * @param country ISO code; tells swapped coordinates from those of another place.
 * @returns The place, or null where there is none; what was wrong goes to `warn`.
 */
export function readPlace(
  values: { place?: unknown; lat?: unknown; lon?: unknown },
  country: string,
  warn: Warn,
): Place | null {
  const name = typeof values.place === 'string' ? cleanText(values.place) : '';
  const lat = readNumber(values.lat);
  const lon = readNumber(values.lon);
  const none = (field: string, reason: string, value: unknown) => {
    warn(field, reason, value);
    return null;
  };
  const both = `${shorten(values.lat)}, ${shorten(values.lon)}`;
  if (lat === null && lon === null) {
    if (name) warn('place', 'a place without coordinates is not shown; add lat and lon', name);
    return null;
  }
  if (lat === null || lon === null) {
    return none(
      'place',
      `${lat === null ? 'latitude' : 'longitude'} is missing; place left out`,
      both,
    );
  }
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) {
    return none('place', 'coordinates are not numbers; place left out', both);
  }
  if (lat === 0 && lon === 0) {
    return none('place', '0, 0 is taken as missing; place left out', both);
  }
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    warn('place', 'latitude and longitude were swapped; swapped back', both);
    return { name, lat: lon, lon: lat };
  }
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
    return none('place', 'coordinates outside the globe; place left out', both);
  }
  if (inCountry(country, lat, lon) === false) {
    const swapped = inCountry(country, lon, lat);
    warn(
      'place',
      swapped
        ? 'latitude and longitude look swapped; kept as they stand'
        : 'the place lies outside the country; kept as it stands',
      both,
    );
  }
  return { name, lat, lon };
}
