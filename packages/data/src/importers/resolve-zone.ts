/**
 * Names of time zones in every writing that calendars have: IANA's, Windows', Outlook's display
 * names, offsets, paths that end in Area/City, and what `Intl` calls them in twenty languages.
 */
import { wordKey } from './read-words.js';
import { windowsZone } from './windows-zones.js';

/** A zone that can be reckoned with: by name, by a fixed offset in minutes east of UTC, or UTC itself. */
export type Zone = 'UTC' | { name: string } | { minutes: number };

const isEngineZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

/** Languages in which calendars of Europe name their zones; more would take a second to learn. */
const LANGUAGES = 'en de fr es it pt nl pl cs hu ro el sv fi da nb ru uk tr bg'.split(' ');

/** Zones whose names people write out: "Central European Time", "Mitteleuropäische Zeit". */
const NAMED = [
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Paris',
  'Europe/Athens',
  'Europe/Istanbul',
  'Europe/Moscow',
  'America/New_York',
];

let names: Map<string, string> | undefined;

function zoneByName(text: string): string | undefined {
  if (!names) {
    names = new Map();
    for (const language of LANGUAGES) {
      for (const zone of NAMED) {
        for (const timeZoneName of ['longGeneric', 'long'] as const) {
          const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName });
          for (const month of timeZoneName === 'long' ? [0, 6] : [0]) {
            const part = format
              .formatToParts(Date.UTC(2026, month, 15))
              .find(({ type }) => type === 'timeZoneName')?.value;
            const key = part && !/\d/.test(part) ? wordKey(part) : '';
            if (key && !names.has(key)) names.set(key, zone);
          }
        }
      }
    }
    names.delete(wordKey('Greenwich Mean Time'));
  }
  return names.get(wordKey(text));
}

let cities: Map<string, string> | undefined;

/** The zone of the first city that has one: "Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna". */
function zoneByCity(text: string): string | undefined {
  if (!cities) {
    cities = new Map();
    for (const zone of Intl.supportedValuesOf?.('timeZone') ?? [])
      cities.set(wordKey(zone.replace(/^.*\//, '')), zone);
  }
  for (const city of text.split(/[,;]/)) {
    const zone = cities.get(wordKey(city));
    if (zone) return zone;
  }
  return undefined;
}

const OFFSET = /^(?:(?:UTC|GMT)\s*)?([+-−])(\d{1,2})(?::?(\d{2}))?$/i;

function resolve(text: string): Zone | null {
  if (
    /^(?:etc\/)?(?:utc|uct|gmt|zulu|z|universal|greenwich|greenwich mean time|coordinated universal time|utc[+-]0?0(?::?00)?|gmt[+-]0)$/i.test(
      text,
    )
  )
    return 'UTC';
  if (/^tzone:\/\/microsoft\/utc$/i.test(text)) return 'UTC';
  const offset = OFFSET.exec(text);
  if (offset) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    if (minutes > 14 * 60 || Number(offset[3] ?? 0) > 59) return null;
    return minutes === 0 ? 'UTC' : { minutes: offset[1] === '+' ? minutes : -minutes };
  }
  const windows = windowsZone(text);
  if (windows) return { name: windows };
  // A name without a slash could be a city, or "EST5EDT"; Intl knows the latter.
  if (isEngineZone(text)) return { name: text };
  const path = text.split('/').filter(Boolean);
  for (const count of [3, 2]) {
    const tail = path.slice(-count).join('/');
    if (path.length >= count && tail !== text && isEngineZone(tail)) return { name: tail };
  }
  // "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"
  const display = /^\(?((?:UTC|GMT)\s*(?:[+-−]\s*\d{1,2}:?\d{2})?)\)?\s+(.+)$/i.exec(text);
  if (display) {
    const rest = display[2]!.trim();
    const named = resolve(rest);
    if (named && named !== 'UTC') return named;
    const zone = zoneByCity(rest);
    return zone ? { name: zone } : resolve(display[1]!.replace(/\s/g, ''));
  }
  const named = zoneByName(text);
  return named ? { name: named } : null;
}

const known = new Map<string, Zone | null>();

/**
 * @param name As it stands, quoted or not.
 * @returns The zone; null where nobody knows it. Never a guess.
 */
export function resolveZone(name: string): Zone | null {
  const text = name
    .trim()
    .replace(/^["'\\/]+|["'\\]+$/g, '')
    .trim();
  if (!text || text.length > 120) return null;
  let zone = known.get(text);
  if (zone === undefined) {
    zone = resolve(text);
    // A hostile file may name a new zone in every row.
    if (known.size < 500) known.set(text, zone);
  }
  return zone;
}

/** Whether this runtime knows an IANA zone of that name, as it is written. */
export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
