/** How long an event of a calendar lasts, and when it ends. */
import { readDuration } from './ics-line.js';
import { addDays, addMinutes, epochOf, inZone, type IcsTime, type OffsetOf } from './ics-time.js';

/** @returns Minutes from one time to another; days count as whole ones where both have no clock. */
export function minutesBetween(from: IcsTime, to: IcsTime, offsetOf: OffsetOf): number {
  const same = inZone(to, from.zone, offsetOf);
  const wall = ({ day, time }: IcsTime) => Date.parse(`${day}T${time ?? '00:00'}Z`);
  return (wall(same) - wall(from)) / 60_000;
}

/** The last day of an all-day event is the one before its DTEND; one day has no end. */
export function endOf(
  start: IcsTime,
  end: IcsTime | null,
  duration: string | undefined,
  offsetOf: OffsetOf,
): IcsTime | null {
  if (end && !end.time) {
    const last = start.time ? end.day : addDays(end.day, -1);
    // An end before the start stays, so that the row says it.
    return last > start.day || end.day < start.day
      ? { ...end, day: end.day < start.day ? end.day : last }
      : null;
  }
  if (end && !start.time) return end.day > start.day ? { ...end, time: null, zone: null } : null;
  if (end || duration === undefined)
    return end && end.time === start.time && end.day === start.day && end.zone === start.zone
      ? null
      : end;
  const seconds = readDuration(duration) ?? 0;
  if (!(seconds > 0) || seconds > 1e9) return null;
  if (!start.time)
    return seconds > 86_400
      ? { ...start, day: addDays(start.day, Math.ceil(seconds / 86_400) - 1) }
      : null;
  // Hours are hours, also where the clock changes in between.
  const wall = addMinutes(start, seconds / 60);
  const hours = seconds % 86_400 !== 0 && start.zone;
  if (!hours) return wall;
  const drift = (epochOf(wall, offsetOf) - epochOf(start, offsetOf)) / 60_000 - seconds / 60;
  return addMinutes(wall, -Math.round(drift));
}
