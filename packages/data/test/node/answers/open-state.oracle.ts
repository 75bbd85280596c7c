/**
 * A second answer to "is it open, and until when", found in another way: a walk through time minute
 * by minute with a clock that never runs backwards. Shares nothing with `open-state.ts` but the
 * meaning of hours.
 */
import type { Hours } from '../../../src/index.js';

const MINUTE = 60_000;
const DAY_MINUTES = 1440;

/** Minutes walked before and after an edge. */
export const BEFORE = 3 * DAY_MINUTES;
export const AFTER = 14 * DAY_MINUTES;

/** The clock of a zone around an instant: one entry a minute, in local minutes since 1970. */
export function walkClock(timezone: string, edge: number): Int32Array {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    timeZoneName: 'longOffset',
  });
  /** Minutes east of UTC, from the offset's name and so by another way than wall-clock fields. */
  const offset = (at: number): number => {
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')!.value;
    const [, sign, h, m] = /GMT(?:([+-])(\d+):(\d+))?/.exec(name)!;
    return sign ? (sign === '-' ? -1 : 1) * (Number(h) * 60 + Number(m)) : 0;
  };
  const clock = new Int32Array(BEFORE + AFTER);
  const start = edge - BEFORE * MINUTE;
  let highest = -Infinity;
  let east = 0;
  for (let step = 0; step < clock.length; step++) {
    // Offsets change on whole quarters of an hour.
    if (step % 15 === 0) east = offset(start + step * MINUTE);
    const local = Math.floor(start / MINUTE) + step + east;
    highest = Math.max(highest, local);
    clock[step] = highest;
  }
  return clock;
}

/** For each local minute of all days that any zone's walk around an edge shows: does someone answer? */
export function paintDays(hours: Hours, edge: number): { from: number; open: Uint8Array } {
  const firstDay = Math.floor(edge / MINUTE / DAY_MINUTES) - 6;
  const days = (BEFORE + AFTER) / DAY_MINUTES + 10;
  const open = new Uint8Array(days * DAY_MINUTES);
  const isClosed = (day: number) =>
    hours.closed.includes(new Date(day * DAY_MINUTES * MINUTE).toISOString().slice(0, 10));
  const paint = (day: number, from: number, to: number) => {
    if (isClosed(day)) return;
    const start = (day - firstDay) * DAY_MINUTES;
    open.fill(1, Math.max(0, start + from), Math.min(open.length, start + to));
  };
  for (let index = 0; index < days - 1; index++) {
    const day = firstDay + index;
    if (hours.always) paint(day, 0, DAY_MINUTES);
    if (isClosed(day)) continue;
    const weekday = new Date(day * DAY_MINUTES * MINUTE).getUTCDay() || 7;
    for (const entry of hours.week) {
      if (!entry.days.includes(weekday)) continue;
      const opens = minutes(entry.opens);
      const closes = minutes(entry.closes);
      if (closes > opens) paint(day, opens, closes);
      else {
        paint(day, opens, DAY_MINUTES);
        paint(day + 1, 0, closes);
      }
    }
  }
  return { from: firstDay * DAY_MINUTES, open };
}

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** @returns Whether it is open at a step of the walk, and the step at which that changes; null: not within the walk. */
export function walk(
  clock: Int32Array,
  { from, open }: { from: number; open: Uint8Array },
  step: number,
): { open: boolean; changes: number | null } {
  const now = open[clock[step]! - from]!;
  let ahead = step + 1;
  while (ahead < clock.length && open[clock[ahead]! - from] === now) ahead++;
  return { open: now === 1, changes: ahead < clock.length ? ahead : null };
}
