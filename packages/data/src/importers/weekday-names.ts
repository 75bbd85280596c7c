/** Names of the days of the week in the languages of Europe, from the engine's own tables. */
import { columnKey } from './column-names.js';

const LOCALES =
  'en bg bs ca cs da de el es et eu fi fr ga hr hu is it lb lt lv mk mt nb nl nn pl pt ro ru sk sl sq sr sr-Latn sv tr uk hy ka az';

let names: Set<string> | undefined;

function build(): Set<string> {
  const found = new Set<string>();
  for (const locale of LOCALES.split(' ')) {
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      // 5 to 11 January 2026 are a Monday to a Sunday.
      for (let day = 5; day < 12; day++)
        found.add(columnKey(format.format(Date.UTC(2026, 0, day))));
    }
  }
  return found;
}

/** @returns Whether the word is a day of the week, in full or as calendars shorten it. */
export function isWeekday(word: string): boolean {
  names ??= build();
  return names.has(columnKey(word));
}
