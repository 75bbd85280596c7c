/** Dates of a calendar: which day, which time, in which zone. */
import { formatOffset } from './zone-offset.js';
import { isDay } from './read-date.js';

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

/** @param value `2021-02-09` or `2021-02-09T10:00:00[Z]`, as ical.js hands it on. */
export function readIcsTime(value: unknown, zone: unknown): IcsTime | null {
  const match =
    typeof value === 'string'
      ? /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d):(\d\d)(Z?))?$/.exec(value)
      : null;
  const day = match?.[1];
  if (!match || !day || !isDay(day)) return null;
  if (!match[2]) return { day, time: null, zone: null };
  const [hour, minute, second] = [match[2], match[3]!, match[4]!];
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const time = `${hour}:${minute}${second === '00' || second === '60' ? '' : `:${second}`}`;
  return { day, time, zone: match[5] ? 'Z' : typeof zone === 'string' ? zone : null };
}

/** @returns Milliseconds since 1970, floating times taken as UTC. */
export function epochOf({ day, time, zone }: IcsTime, offsetOf: OffsetOf): number {
  const local = `${day}T${time ?? '00:00'}`;
  const minutes = zone && zone !== 'Z' && time ? (offsetOf(local, zone) ?? 0) : 0;
  return Date.parse(`${local}Z`) - minutes * 60_000;
}

/** @returns With its offset where that is known, else `2021-02-09 10:00`, else the day alone. */
export function formatIcsTime(
  { day, time, zone }: IcsTime,
  fallback: string | null,
  offsetOf: OffsetOf,
): string {
  if (!time) return day;
  const local = `${day}T${time}`;
  if (zone === 'Z') return `${local}Z`;
  const name = zone ?? fallback;
  const minutes = name ? offsetOf(local, name) : null;
  return minutes === null ? `${day} ${time}` : local + formatOffset(minutes);
}

/** @returns The day `count` days later. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 864e5).toISOString().slice(0, 10);
