/** Opening hours as the few lines that people say; each view puts them into its own words. */
import type { Hours } from '../schemas/directory.js';

/** Days of one line, as runs of ISO weekdays, 1 = Monday: `[[1, 5]]` is Monday to Friday. */
export type DayRun = readonly [from: number, to: number];

export interface WeekLine {
  days: readonly DayRun[];
  /** Stretches on each of these days, `HH:MM`; a closing time at or before its opening is the next day's. */
  times: readonly (readonly [opens: string, closes: string])[];
}

/** `always`: day and night. Else a line for each set of days with the same times. */
export type WeekLines = { always: true } | { always: false; lines: readonly WeekLine[] };

/** @returns Null where nothing is known. */
export function weekLines(hours: Hours | null): WeekLines | null {
  if (!hours) return null;
  if (hours.always || isAlways(hours)) return { always: true };
  if (hours.week.length === 0) return null;
  /** Times of a day → the days that have them. */
  const days = new Map<string, number[]>();
  for (let day = 1; day <= 7; day++) {
    const times = hours.week
      .filter((entry) => entry.days.includes(day))
      .map(({ opens, closes }) => `${opens} ${closes}`)
      .sort();
    if (times.length > 0) days.set(times.join(), [...(days.get(times.join()) ?? []), day]);
  }
  return {
    always: false,
    lines: [...days].map(([times, which]) => ({
      days: dayRuns(which),
      times: times.split(',').map((one) => one.split(' ') as [string, string]),
    })),
  };
}

const isAlways = ({ week, closed }: Hours) =>
  closed.length === 0 &&
  week.some(
    ({ days, opens, closes }) =>
      opens === '00:00' && (closes === '24:00' || closes === '00:00') && new Set(days).size === 7,
  );

/** Runs of days; two days alone are named both, but for the weekend. */
function dayRuns(days: readonly number[]): DayRun[] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs.flatMap(([from, to]): DayRun[] =>
    to - from === 1 && from !== 6
      ? [
          [from, from],
          [to, to],
        ]
      : [[from, to]],
  );
}

/** Whether a line holds on every day. */
export const isEveryDay = ({ days }: WeekLine): boolean =>
  days.length === 1 && days[0]![0] === 1 && days[0]![1] === 7;

/** `09:00` → `9:00`, as people say it. */
export const shortTime = (clock: string): string => clock.replace(/^0(?=\d)/, '');
