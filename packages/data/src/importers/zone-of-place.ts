/** The zone at a place, where the state keeps several or its parts overseas have their own. */
import type { Place } from '../schemas/activities.js';
import { isLocated } from '../schemas/is-located.js';

/** West, south, east, north, and the zone that is kept there. */
type Area = readonly [number, number, number, number, string];

// prettier-ignore
const AREAS: Record<string, readonly Area[]> = {
  // Ceuta and Melilla keep the time of Madrid.
  ES: [[-18.3, 27.5, -13.3, 29.5, 'Atlantic/Canary'], [-9.4, 35, 4.5, 44, 'Europe/Madrid']],
  PT: [
    [-31.5, 36.7, -24.8, 40, 'Atlantic/Azores'], [-17.5, 30, -15.8, 33.3, 'Atlantic/Madeira'],
    [-9.7, 36.8, -6.1, 42.3, 'Europe/Lisbon'],
  ],
  FR: [
    [-61.9, 15.8, -60.9, 16.6, 'America/Guadeloupe'], [-61.3, 14.3, -60.7, 15, 'America/Martinique'],
    [-54.7, 2, -51.5, 5.9, 'America/Cayenne'], [55.1, -21.5, 55.95, -20.8, 'Indian/Reunion'],
    [44.9, -13.1, 45.4, -12.5, 'Indian/Mayotte'], [-56.5, 46.6, -56, 47.2, 'America/Miquelon'],
    [-63.2, 17.85, -62.7, 18.2, 'America/Marigot'], [158, -23, 172.2, -17.9, 'Pacific/Noumea'],
    [-178.3, -14.5, -176, -13, 'Pacific/Wallis'], [-152, -18, -149, -16, 'Pacific/Tahiti'],
  ],
  NL: [[-70.2, 11.9, -68.1, 12.8, 'America/Curacao'], [-63.4, 17.4, -62.9, 18.1, 'America/Kralendijk']],
  DK: [[-7.8, 61.3, -6.1, 62.5, 'Atlantic/Faroe'], [-54, 59.5, -42, 70, 'America/Nuuk']],
};

/** Parts with codes of their own that keep one zone. */
const ZONES: Record<string, string> = {
  AW: 'America/Aruba',
  AX: 'Europe/Mariehamn',
  BL: 'America/St_Barthelemy',
  BQ: 'America/Kralendijk',
  CW: 'America/Curacao',
  FO: 'Atlantic/Faroe',
  GF: 'America/Cayenne',
  GG: 'Europe/Guernsey',
  GI: 'Europe/Gibraltar',
  GP: 'America/Guadeloupe',
  IM: 'Europe/Isle_of_Man',
  JE: 'Europe/Jersey',
  MF: 'America/Marigot',
  MQ: 'America/Martinique',
  NC: 'Pacific/Noumea',
  PM: 'America/Miquelon',
  RE: 'Indian/Reunion',
  SJ: 'Arctic/Longyearbyen',
  SX: 'America/Lower_Princes',
  VA: 'Europe/Vatican',
  WF: 'Pacific/Wallis',
  XK: 'Europe/Belgrade',
  YT: 'Indian/Mayotte',
};

/** @returns An IANA zone, or null where place and country do not tell it. */
export function zoneOfPlace(country: string, place: Place | null): string | null {
  if (Object.hasOwn(ZONES, country)) return ZONES[country]!;
  if (!isLocated(place) || !Object.hasOwn(AREAS, country)) return null;
  const { lat, lon } = place;
  const area = AREAS[country]!.find(
    ([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
  return area ? area[4] : null;
}
