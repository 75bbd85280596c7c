/** What `Intl` writes in dates, language by language: months, weekdays, little words, halves of the day. */
import { wordKey } from './read-words.js';

/** The official languages of the European Union, and those of its neighbours and regions. */
export const DATE_LANGUAGES =
  'en bg cs da de el es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv is nb nn ru uk tr ca eu gl cy sq sr sr-Latn bs mk az hy ka lb ar he rm'.split(
    ' ',
  );

/** Variants that name a month otherwise: Jänner, Feber. */
const VARIANTS = ['de-AT', 'en-GB'];

export interface DateWord {
  /** Months it names, 1 to 12, each with the languages that say so. */
  months: Map<number, Set<string>>;
  /** Days of the week it names, 0 = Sunday. */
  weekdays: Set<number>;
  /** Says before or after noon. */
  half: 'am' | 'pm' | null;
}

type Parts = Intl.DateTimeFormatPart[];

/** The forms a month takes alone, with its day, with its year, and in spans of days. */
const MONTH_FORMS: Intl.DateTimeFormatOptions[] = (['long', 'short'] as const).flatMap((month) => [
  { month },
  { month, year: 'numeric' },
  { month, day: 'numeric' },
  { month, day: 'numeric', year: 'numeric' },
  { dateStyle: month === 'long' ? 'long' : 'medium' },
]);
const WEEKDAY_FORMS: Intl.DateTimeFormatOptions[] = [
  { weekday: 'long' },
  { weekday: 'short' },
  { dateStyle: 'full' },
  { weekday: 'short', day: 'numeric', month: 'short' },
];
const LITERAL_FORMS: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'long', timeStyle: 'short' },
  { dateStyle: 'medium', timeStyle: 'short' },
  { dateStyle: 'short' },
];

interface DateWords {
  words: Map<string, DateWord>;
  /** Words between the parts of a date: `de`, `um`, `г.`, `gada`. */
  fillers: Set<string>;
}

/** Ukrainian writes its apostrophe in three ways. */
const keyOf = (text: string) => wordKey(text.replace(/ʼ/g, '’'));

function build(): DateWords {
  const words = new Map<string, DateWord>();
  const fillers = new Set<string>();
  const wordOf = (text: string): DateWord | null => {
    const key = keyOf(text);
    if (!/\p{L}{2}/u.test(key) && !/^\p{L}-\p{L}$|^[^\p{Script=Latin}\d-]$/u.test(key)) return null;
    let word = words.get(key);
    if (!word) words.set(key, (word = { months: new Map(), weekdays: new Set(), half: null }));
    return word;
  };
  const take = (parts: Parts, language: string, month: number | null, weekday: number | null) => {
    for (const [index, { type, value: bare }] of parts.entries()) {
      // Basque puts an ending, Hebrew a preposition on the name of a month.
      const before = /\p{L}+$/u.exec(parts[index - 1]?.value ?? '')?.[0] ?? '';
      const after = /^\p{L}+/u.exec(parts[index + 1]?.value ?? '')?.[0] ?? '';
      const value = type === 'month' ? before + bare + after : bare;
      if (type === 'literal') {
        for (const [letters] of value.matchAll(/\p{L}+/gu)) fillers.add(wordKey(letters));
      } else if (type === 'month' && month && /\p{L}{2}/u.test(value)) {
        const found = wordOf(value)?.months;
        if (found) found.set(month, (found.get(month) ?? new Set()).add(language));
      } else if (type === 'weekday' && weekday !== null) wordOf(value)?.weekdays.add(weekday);
    }
  };
  for (const locale of [...DATE_LANGUAGES, ...VARIANTS]) {
    const language = locale.slice(0, 2);
    const formats = (list: Intl.DateTimeFormatOptions[]) =>
      list.map((options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
    for (const format of formats(MONTH_FORMS)) {
      for (let month = 1; month <= 12; month++)
        take(format.formatToParts(Date.UTC(2026, month - 1, 15)), language, month, null);
    }
    for (const format of formats(WEEKDAY_FORMS)) {
      for (let day = 1; day <= 7; day++)
        take(format.formatToParts(Date.UTC(2026, 1, day)), language, null, day - 1);
    }
    // The nominative of a span ("otsaila 10–12") stands nowhere else.
    for (const format of formats([
      { dateStyle: 'long' },
      { dateStyle: 'medium' },
      { dateStyle: 'full' },
    ])) {
      for (let month = 1; month <= 12; month++) {
        const [first, last] = [Date.UTC(2026, month - 1, 10), Date.UTC(2026, month - 1, 12)];
        take(format.formatRangeToParts(first, last), language, month, null);
      }
    }
    for (const format of formats(LITERAL_FORMS)) {
      for (const hour of [9, 15]) {
        const parts = format.formatToParts(Date.UTC(2026, 3, 10, hour));
        take(parts, language, null, null);
        const half = parts.find(({ type }) => type === 'dayPeriod');
        const word = half && wordOf(half.value);
        if (word) word.half = hour === 9 ? 'am' : 'pm';
      }
    }
  }
  return { words, fillers };
}

let built: DateWords | undefined;
const tables = () => (built ??= build());

/** @returns What the word or phrase means in a date; undefined where it is none of theirs. */
export function dateWord(text: string): DateWord | undefined {
  const { words } = tables();
  const key = keyOf(text);
  const word = words.get(key);
  if (word || key.includes('-')) return word;
  // Many languages decline their months: "veebruaril", "helmikuussa", "lednu".
  for (let cut = 1; cut <= 3 && key.length - cut >= 5; cut++) {
    const stem = words.get(key.slice(0, -cut));
    if (stem && stem.months.size > 0) return stem;
  }
  return undefined;
}

/** @returns Whether the word says nothing in a date. */
export const isFiller = (text: string): boolean => tables().fillers.has(wordKey(text));

/** @returns The language most spoken in a country, `hr` for `HR`; null where it is not known. */
export function languageOf(country: string | null | undefined): string | null {
  if (!country || !/^[A-Z]{2}$/.test(country)) return null;
  return new Intl.Locale(`und-${country}`).maximize().language;
}
