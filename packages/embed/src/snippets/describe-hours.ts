/** Opening hours in one line of plain words; unknown is said, never guessed. */
import {
  isEveryDay,
  shortTime,
  weekLines,
  type DayRun,
  type Hours,
  type WeekLine,
} from '@awareness-widgets/data/answers.js';
import type { SnippetWords } from './words/terms.js';

/** 2024-01-01 was a Monday. */
const dayName = (lang: string, day: number) =>
  new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, day),
  );

const nameRun = ([from, to]: DayRun, lang: string): string =>
  from === to ? dayName(lang, from) : `${dayName(lang, from)}–${dayName(lang, to)}`;

function describeLine(line: WeekLine, { intl, terms }: SnippetWords): string {
  const days = isEveryDay(line)
    ? terms.everyDay
    : line.days.map((run) => nameRun(run, intl)).join(', ');
  const times = line.times.map(([opens, closes]) => `${shortTime(opens)}–${shortTime(closes)}`);
  return `${days} ${times.join(', ')}`;
}

/** @returns E.g. `day and night`, `Mon–Fri 9:00–17:00 (Europe/Paris)`, `hours not known`. */
export function describeHours(hours: Hours | null, words: SnippetWords): string {
  const { terms } = words;
  const week = weekLines(hours);
  if (!hours || !week) return terms.hoursUnknown;
  if (week.always) return terms.always;
  const lines = week.lines.map((line) => describeLine(line, words)).join('; ');
  const holidays = hours.holidays && HOLIDAYS[hours.holidays];
  const said = holidays ? terms[holidays] : hours.holidays === null ? terms.holidaysDiffer : '';
  return `${lines} (${hours.timezone.replaceAll('_', ' ')})${said && `, ${said}`}`;
}

/** What is said of public holidays where it is known. */
const HOLIDAYS = { closed: 'holidaysClosed', open: null } as const;
