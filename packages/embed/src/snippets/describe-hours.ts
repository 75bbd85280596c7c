/** Opening hours in one line of plain words; unknown is said, never guessed. */
import type { Hours } from '@awareness-widgets/data';
import type { SnippetWords } from './words/terms.js';

/** 2024-01-01 was a Monday. */
const dayName = (lang: string, day: number) =>
  new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, day),
  );

/** `Mon–Fri, Sun` for `[1, 2, 3, 4, 5, 7]`. */
function nameDays(days: readonly number[], lang: string): string {
  const runs: [number, number][] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? dayName(lang, from) : `${dayName(lang, from)}–${dayName(lang, to)}`,
    )
    .join(', ');
}

/** @returns E.g. `day and night`, `Mon–Fri 09:00–17:00 (Europe/Paris)`, `hours not known`. */
export function describeHours(hours: Hours | null, { intl, terms }: SnippetWords): string {
  if (!hours) return terms.hoursUnknown;
  if (hours.always) return terms.always;
  if (hours.week.length === 0) return terms.hoursUnknown;
  const week = hours.week
    .map(({ days, opens, closes }) => `${nameDays(days, intl)} ${opens}–${closes}`)
    .join('; ');
  const holidays = hours.holidays === 'closed' ? `, ${terms.holidaysClosed}` : '';
  return `${week} (${hours.timezone.replaceAll('_', ' ')})${holidays}`;
}
