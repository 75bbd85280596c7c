/**
 * Where an activity is. A missing coordinate is missing: importers that turn it into zero put schools
 * into the Gulf of Guinea. A venue without coordinates stays a venue.
 */
import { cleanText } from '../clean-text.js';
import type { Place } from '../schemas/activities.js';
import { inCountry } from '../lint/country-boxes.js';
import { findTown, type TownFinder } from './find-town.js';
import { readNumber } from './read-number.js';
import { shorten } from './limits.js';

type Warn = (field: string, reason: string, value: unknown) => void;

/** Where O is west, as in oeste, ouest and ovest. Elsewhere it is the east: Ost, oost. */
const WEST_IS_O = new Set('ES FR PT IT AD MC SM GP MQ GF RE YT'.split(' '));

/** @returns The longitude; `3,7 O` is west or east by the country it then lies in. */
function readLongitude(value: unknown, lat: number | null, country: string): number | null {
  const lon = readNumber(value);
  if (!lon || typeof value !== 'string' || !/^\s*[\d.,°'"′″\s]+O\s*$/i.test(value)) return lon;
  const west = lat !== null && inCountry(country, lat, -lon);
  const east = lat !== null && inCountry(country, lat, lon);
  if (west !== east && (west || east)) return west ? -lon : lon;
  return WEST_IS_O.has(country) ? -lon : lon;
}

/** @returns Coordinates to keep, or null; what was wrong goes to `warn`. */
function readPoint(
  values: { lat?: unknown; lon?: unknown },
  country: string,
  warn: Warn,
): { lat: number; lon: number } | null {
  const lat = readNumber(values.lat);
  const lon = readLongitude(values.lon, lat, country);
  if (lat === null && lon === null) return null;
  const both = `${shorten(values.lat)}, ${shorten(values.lon)}`;
  const none = (reason: string) => {
    warn('place', `${reason}; coordinates left out`, both);
    return null;
  };
  if (lat === null || lon === null)
    return none(`${lat === null ? 'latitude' : 'longitude'} is missing`);
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return none('coordinates are not numbers');
  if (lat === 0 && lon === 0) return none('0, 0 is taken as missing');
  if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
    warn('place', 'latitude and longitude were swapped; swapped back', both);
    return { lat: lon, lon: lat };
  }
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return none('coordinates outside the globe');
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
  return { lat, lon };
}

/**
 * @param country ISO code; tells swapped coordinates from those of another place.
 * @param towns Looks up towns for places without coordinates.
 * @returns The place, its coordinates null where nobody knows them, or null where there is none.
 */
export function readPlace(
  values: { place?: unknown; lat?: unknown; lon?: unknown; town?: string | undefined },
  country: string,
  warn: Warn,
  towns?: TownFinder,
): Place | null {
  const name = typeof values.place === 'string' ? cleanText(values.place) : '';
  const point = readPoint(values, country, warn);
  if (point) return { name, ...point };
  if (!name) return null;
  const nowhere = { name, lat: null, lon: null };
  const found = towns && findTown({ name, town: values.town, country }, towns);
  if (!found) {
    const given = readNumber(values.lat) !== null || readNumber(values.lon) !== null;
    if (!given)
      warn('place', 'has no coordinates: in the list, not on the map; add lat and lon', name);
    return nowhere;
  }
  if ('several' in found) {
    const where = found.several.map(({ label }) => label).join('; ');
    warn(
      'place',
      `there are several towns of this name (${where}): add lat and lon, or the region after a comma`,
      found.town,
    );
    return nowhere;
  }
  warn('place', `coordinates guessed: the middle of ${found.label}`, name);
  return { name, lat: found.lat, lon: found.lon, precision: 'town' };
}
