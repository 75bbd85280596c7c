/** From the time on a wall to a moment and back: offsets of zones, and which zone a country keeps. */
import { isoOf } from './read-date.js';
import { resolveZone, type Zone } from './resolve-zone.js';

/** States of Europe by their zone; Spain, Portugal and Russia have several and are left out. */
const ZONES: Record<string, string> = {
  AD: 'Andorra',
  AL: 'Tirane',
  AM: 'Asia/Yerevan',
  AT: 'Vienna',
  AZ: 'Asia/Baku',
  BA: 'Sarajevo',
  BE: 'Brussels',
  BG: 'Sofia',
  CH: 'Zurich',
  CY: 'Asia/Nicosia',
  CZ: 'Prague',
  DE: 'Berlin',
  DK: 'Copenhagen',
  EE: 'Tallinn',
  FI: 'Helsinki',
  FR: 'Paris',
  GB: 'London',
  GE: 'Asia/Tbilisi',
  GR: 'Athens',
  HR: 'Zagreb',
  HU: 'Budapest',
  IE: 'Dublin',
  IS: 'Atlantic/Reykjavik',
  IT: 'Rome',
  LI: 'Vaduz',
  LT: 'Vilnius',
  LU: 'Luxembourg',
  LV: 'Riga',
  MC: 'Monaco',
  MD: 'Chisinau',
  ME: 'Podgorica',
  MK: 'Skopje',
  MT: 'Malta',
  NL: 'Amsterdam',
  NO: 'Oslo',
  PL: 'Warsaw',
  RO: 'Bucharest',
  RS: 'Belgrade',
  SE: 'Stockholm',
  SI: 'Ljubljana',
  SK: 'Bratislava',
  SM: 'San_Marino',
  TR: 'Istanbul',
  UA: 'Kyiv',
};

/**
 * @returns The zone a country keeps, or null where it keeps several. Overseas parts with codes of
 *   their own (French Guiana, Greenland …) do not count.
 */
export function zoneOfCountry(country: string | undefined | null): string | null {
  if (!country || !Object.hasOwn(ZONES, country)) return null;
  const zone = ZONES[country]!;
  return zone.includes('/') ? zone : `Europe/${zone}`;
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  let format = formats.get(zone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      format = null;
    }
    // A hostile file may name a new zone in every row.
    if (formats.size < 500) formats.set(zone, format);
  }
  return format;
}

function offsetAt(format: Intl.DateTimeFormat, time: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(time)) part[type] = Number(value);
  const wall = Date.UTC(
    part['year']!,
    part['month']! - 1,
    part['day'],
    part['hour'],
    part['minute'],
    part['second'],
  );
  return Math.round((wall - time) / 60_000);
}

/**
 * @param local `YYYY-MM-DDTHH:MM` as it stands on the wall.
 * @param zone A name in any writing, or what {@link resolveZone} made of it.
 * @returns Minutes east of UTC, or null where the zone is not known. In the hour that is skipped in
 *   spring the offset before the change, in the one that comes twice the first.
 */
export function zoneOffset(local: string, zone: string | Zone): number | null {
  const known = typeof zone === 'string' ? resolveZone(zone) : zone;
  if (!known) return null;
  if (known === 'UTC') return 0;
  if ('minutes' in known) return known.minutes;
  const format = formatOf(known.name);
  const wall = Date.parse(`${local}Z`);
  // Years of two digits mean the last century to Date.UTC, and no zone is known for them.
  if (!format || Number.isNaN(wall) || !/^(19|2[01])\d\d-/.test(local)) return null;
  const before = offsetAt(format, wall - 864e5);
  const after = offsetAt(format, wall + 864e5);
  const first = wall - before * 60_000;
  if (before === after || offsetAt(format, first) === before) return before;
  return offsetAt(format, wall - after * 60_000) === after ? after : before;
}

/**
 * @param time Milliseconds since 1970.
 * @returns What the clock in a zone shows then, `2026-02-10T10:00+02:00`; seconds where they are not
 *   zero. Null where the zone has no clock for that year.
 */
export function wallClock(time: number, zone: string | Zone): string | null {
  const known = typeof zone === 'string' ? resolveZone(zone) : zone;
  if (!known || Number.isNaN(time)) return null;
  let minutes = 0;
  if (known !== 'UTC') {
    const format = 'minutes' in known ? null : formatOf(known.name);
    if (!format && !('minutes' in known)) return null;
    minutes = format ? offsetAt(format, time) : (known as { minutes: number }).minutes;
  }
  const local = isoOf(time + minutes * 60_000);
  if (!local || !/^(19|2[01])\d\d-/.test(local)) return null;
  const clock = local.slice(0, local.slice(17, 19) === '00' ? 16 : 19);
  return clock + (known === 'UTC' ? 'Z' : formatOffset(minutes));
}

/** @returns `+02:00`, from minutes. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
