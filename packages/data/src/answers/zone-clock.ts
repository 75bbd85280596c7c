/**
 * Clock of a time zone, from nothing but `Intl`: what the wall clock shows at an instant, and the
 * first instant at which it shows a time. A weekly schedule cannot be moved to the reader's zone
 * once and for all, because zones change their clocks on different days.
 */

/** Milliseconds. */
const HOUR = 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Wall clock of a zone as milliseconds, as if the zone were UTC.
 *
 * @param timezone IANA name.
 * @param at Instant in milliseconds since 1970.
 * @throws {RangeError} for an unknown zone.
 */
export function wallClock(timezone: string, at: number): number {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: timezone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timezone, format);
  }
  const [month, day, year, hour, minute, second] = format.format(at).match(/\d+/g)!.map(Number);
  const wall = Date.UTC(year!, month! - 1, day, hour, minute, second);
  return wall + (((at % 1000) + 1000) % 1000);
}

/**
 * A function from wall clock to instant for a stretch of at most three weeks, in which zones change
 * their clocks at most once. A time that is skipped in spring gives the instant of the change; one
 * that comes twice in autumn gives the first.
 *
 * @param from Start of the stretch in milliseconds since 1970, one day early.
 * @param to Its end, one day late.
 */
export function instantsBetween(
  timezone: string,
  from: number,
  to: number,
): (wall: number) => number {
  const offset = (at: number) => wallClock(timezone, at) - at;
  const before = offset(from);
  const after = offset(to);
  if (before === after) return (wall) => wall - before;
  let early = from;
  let late = to;
  while (late - early > 1000) {
    // Clocks change on whole minutes, so a second is close enough to round from.
    const middle = Math.floor((early + late) / 2);
    if (offset(middle) === before) early = middle;
    else late = middle;
  }
  const change = Math.round(late / 60_000) * 60_000;
  return (wall) => {
    const first = wall - before;
    return first < change ? first : Math.max(change, wall - after);
  };
}

export const DAY = 24 * HOUR;
