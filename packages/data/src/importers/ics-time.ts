/** Dates of a calendar: which day, which time, in which zone. */
import { addDays, isDay, isoOf } from './read-date.js';
import { resolveZone } from './resolve-zone.js';
import { formatOffset, wallClock } from './zone-offset.js';

export { addDays };

/** A DTSTART, DTEND, EXDATE … as it stands. */
export interface IcsTime {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM[:SS]`; null for all-day events. */
  time: string | null;
  /** `Z`, a zone's name, or null for floating times. */
  zone: string | null;
}

/** Minutes east of UTC at `YYYY-MM-DDTHH:MM[:SS]` in a zone, or null where it is not known. */
export type OffsetOf = (local: string, zone: string) => number | null;

/** @param value `20210209`, `20210209T100000[Z]`, or the same with hyphens and colons. */
export function readIcsTime(value: unknown, zone: unknown): IcsTime | null {
  const match =
    typeof value === 'string'
      ? /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?|Z)?$/i.exec(
          value.trim(),
        )
      : null;
  if (!match) return null;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  if (!isDay(day)) return null;
  if (!match[4]) return { day, time: null, zone: null };
  const [hour, minute, second] = [match[4], match[5]!, match[6] ?? '00'];
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const time = `${hour}:${minute}${second === '00' || second === '60' ? '' : `:${second}`}`;
  const own = match[7] ? (/z/i.test(match[7]) ? 'Z' : match[7]) : null;
  return { day, time, zone: own ?? (typeof zone === 'string' && zone ? zone : null) };
}

/** @returns Milliseconds since 1970, floating times taken as UTC. */
export function epochOf({ day, time, zone }: IcsTime, offsetOf: OffsetOf): number {
  const local = `${day}T${time ?? '00:00'}`;
  const minutes = zone && zone !== 'Z' && time ? (offsetOf(local, zone) ?? 0) : 0;
  return Date.parse(`${local}Z`) - minutes * 60_000;
}

/** @returns The time `minutes` later on the same wall; days later for all-day events. */
export function addMinutes(at: IcsTime, minutes: number): IcsTime {
  if (!at.time) return { ...at, day: addDays(at.day, Math.round(minutes / 1440)) };
  const wall = isoOf(Date.parse(`${at.day}T${at.time}Z`) + minutes * 60_000);
  if (!wall) return at;
  const seconds = wall.slice(16, 19) === ':00' ? '' : wall.slice(16, 19);
  return { ...at, day: wall.slice(0, 10), time: wall.slice(11, 16) + seconds };
}

/** @returns The same moment on the wall of another zone; as it stands where one of the two is not known. */
export function inZone(at: IcsTime, zone: string | null, offsetOf: OffsetOf): IcsTime {
  if (!at.time || !zone || at.zone === zone || !at.zone) return at;
  const local = `${at.day}T${at.time}`;
  if (at.zone !== 'Z' && offsetOf(local, at.zone) === null) return at;
  const epoch = epochOf(at, offsetOf);
  const wall = resolveZone(zone) ? wallClock(epoch, zone) : ownWall(epoch, zone, offsetOf);
  if (!wall) return at;
  const clock = /^(.{10})T(\d\d:\d\d(?::\d\d)?)/.exec(wall)!;
  return { day: clock[1]!, time: clock[2]!, zone };
}

/** The wall of a zone that only the file defines. */
function ownWall(epoch: number, zone: string, offsetOf: OffsetOf): string | null {
  const guess = offsetOf(isoOf(epoch) ?? '', zone);
  if (guess === null) return null;
  const near = isoOf(epoch + guess * 60_000) ?? '';
  const minutes = offsetOf(near, zone) ?? guess;
  return isoOf(epoch + minutes * 60_000);
}

/** @returns With its offset where that is known, else `2021-02-09 10:00`, else the day alone. */
export function formatIcsTime({ day, time, zone }: IcsTime, offsetOf: OffsetOf): string {
  if (!time) return day;
  const local = `${day}T${time}`;
  if (zone === 'Z') return `${local}Z`;
  const minutes = zone && resolveZone(zone) !== 'UTC' ? offsetOf(local, zone) : null;
  return minutes === null ? `${day} ${time}` : local + formatOffset(minutes);
}
