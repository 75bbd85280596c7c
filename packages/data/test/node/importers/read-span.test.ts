/** Dates in every form that `Intl` writes, and those that people write by hand. */
import { describe, expect, it } from 'vitest';
import { DATE_LANGUAGES } from '../../../src/importers/month-names.js';
import type { DateHints } from '../../../src/importers/read-date.js';
import { readSpan } from '../../../src/importers/read-span.js';

const hints: DateHints = { order: null, edition: 2026, country: null };
const read = (value: unknown, more: Partial<DateHints> = {}) => {
  const span = readSpan(value, { ...hints, ...more });
  if (!span) return span;
  if ('reason' in span) return span.reason;
  const text = ({
    day,
    time,
    offset,
  }: {
    day: string;
    time: string | null;
    offset: string | null;
  }) => `${day}${time ? `T${time}` : ''}${offset ?? ''}`;
  return span.end ? `${text(span.start)} to ${text(span.end)}` : text(span.start);
};

/** A country where the language is spoken most, as the row of a list has one. */
const COUNTRY: Record<string, string> = { pl: 'PL', hr: 'HR', cs: 'CZ' };
const languages = [
  ...DATE_LANGUAGES,
  'en-GB',
  'ar-EG',
  'de-AT',
  'fr-CH',
  'pt-BR',
  'it-CH',
  'nl-BE',
];
const orderOf = (language: string) => {
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts(0);
  const kinds = parts.map(({ type }) => type).filter((type) => type === 'day' || type === 'month');
  return kinds[0] === 'day' ? ('dmy' as const) : ('mdy' as const);
};
const iso = (date: Date, length = 10) => date.toISOString().slice(0, length);
/** Every fifth day of the year, so that all months, weekdays and both halves of the day occur. */
const dates = Array.from(
  { length: 73 },
  (_, i) => new Date(Date.UTC(2026, 0, 1 + i * 5, (i * 7) % 24, (i * 5) % 60)),
);

describe('a date that Intl writes is read back', () => {
  it.each(languages)('in %s, in every style, with and without its time', (language) => {
    const at: Partial<DateHints> = { order: orderOf(language), country: COUNTRY[language] };
    for (const dateStyle of ['full', 'long', 'medium'] as const) {
      const day = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
      const time = new Intl.DateTimeFormat(language, {
        dateStyle,
        timeStyle: 'short',
        timeZone: 'UTC',
      });
      for (const date of dates) {
        const text = day.format(date);
        expect([text, read(text, at)]).toEqual([text, iso(date)]);
        const clock = time.format(date);
        expect([clock, read(clock, at)]).toEqual([clock, iso(date, 16)]);
      }
    }
  });

  it.each(languages)('in %s, as a span of days, of months and of hours', (language) => {
    const at: Partial<DateHints> = { order: orderOf(language), country: COUNTRY[language] };
    for (const dateStyle of ['full', 'long', 'medium'] as const) {
      const day = new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' });
      const time = new Intl.DateTimeFormat(language, {
        dateStyle,
        timeStyle: 'short',
        timeZone: 'UTC',
      });
      for (const date of dates) {
        for (const days of [2, 40]) {
          const last = new Date(+date + days * 864e5);
          const text = day.formatRange(date, last);
          expect([text, read(text, at)]).toEqual([text, `${iso(date)} to ${iso(last)}`]);
        }
        const later = new Date(+date + 3 * 864e5 + 36e5);
        const long = time.formatRange(date, later);
        expect([long, read(long, at)]).toEqual([long, `${iso(date, 16)} to ${iso(later, 16)}`]);
        if (date.getUTCHours() > 20) continue;
        const soon = new Date(+date + 2 * 36e5);
        const hours = time.formatRange(date, soon);
        expect([hours, read(hours, at)]).toEqual([hours, `${iso(date, 16)} to ${iso(soon, 16)}`]);
      }
    }
  });

  it.each(languages)('in %s in figures: right, or asked about', (language) => {
    const order = orderOf(language);
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeZone: 'UTC' });
    let right = 0;
    for (const date of dates) {
      const text = format.format(date);
      const answer = read(text, { order });
      if (answer === iso(date)) right += 1;
      else expect([text, answer]).toEqual([text, expect.stringMatching(/can be read/)]);
    }
    // Basque writes the year first, in two figures: most of its days can be another one.
    expect(right).toBeGreaterThan(language === 'eu' ? 15 : 72);
  });
});
