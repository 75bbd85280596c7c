/** Month names in the languages of Europe, from the engine's own tables. */
import { wordKey } from './read-words.js';

const LOCALES =
  'en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv is nb sq sr mk tr uk ru';

let months: Map<string, number> | undefined;

function build(): Map<string, number> {
  const map = new Map<string, number>();
  for (const locale of LOCALES.split(' ')) {
    for (const month of ['long', 'short'] as const) {
      const alone = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' });
      // With a day many languages use another form: "luty", but "9 lutego".
      const inDate = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const date = Date.UTC(2026, index, 15);
        const part = inDate.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
        for (const name of [alone.format(date), part]) {
          const key = wordKey(name);
          // Croatian "lipanj" is June and Polish "lipiec" July; where languages disagree, none wins.
          if (/\p{L}{3}/u.test(key))
            map.set(key, map.has(key) && map.get(key) !== index + 1 ? 0 : index + 1);
        }
      }
    }
  }
  return map;
}

/** @returns 1 to 12, or undefined where the word is no month or another one elsewhere. */
export function monthOf(word: string): number | undefined {
  months ??= build();
  return months.get(wordKey(word)) || undefined;
}
