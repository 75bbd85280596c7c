/** Dates as people type them into lists. */
import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../src/importers/read-span.js';

const read = (value: string) => {
  const span = readSpan(value, { order: null, edition: 2026, country: null });
  if (!span || 'reason' in span) return span && span.reason;
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
const TEN_TO_TWELVE = '2026-02-10T10:00 to 2026-02-10T12:00';

describe('by hand', () => {
  it.each([
    ['10.02.2026, 10h–12h', TEN_TO_TWELVE],
    ['10.02.2026 10.00 bis 12.00 Uhr', TEN_TO_TWELVE],
    ['10. Februar 2026, 10 bis 12 Uhr', TEN_TO_TWELVE],
    ['tiistai 10.2.2026 klo 10-12', TEN_TO_TWELVE],
    ['10 de febrero de 2026 de 10:00 a 12:00 h', TEN_TO_TWELVE],
    ['10 Feb 2026, 10 am - 12 pm', TEN_TO_TWELVE],
    ['10 Feb 2026 2-4 pm', '2026-02-10T14:00 to 2026-02-10T16:00'],
    ['2026-02-10T10:00-12:00', TEN_TO_TWELVE],
    ['2026-02-10T10:00-05:00', '2026-02-10T10:00-05:00'],
    ['2026-02-10 10:00:00-05:00', '2026-02-10T10:00-05:00'],
    ['10.02.2026 22:00-02:00', '2026-02-10T22:00 to 2026-02-11T02:00'],
    ['10.02.2026 20:00–24:00', '2026-02-10T20:00 to 2026-02-11T00:00'],
    ['du 9 au 12 février 2026', '2026-02-09 to 2026-02-12'],
    ['с 9 по 12 февраля 2026', '2026-02-09 to 2026-02-12'],
    ['9.2. - 12.2.2026', '2026-02-09 to 2026-02-12'],
    ['30 December – 2 January 2026', '2025-12-30 to 2026-01-02'],
    ['9. ja 10. veebruar 2026', '2026-02-09 to 2026-02-10'],
    ['10 и 12 февраля 2026', 'several days stand in one cell'],
    ['10.02.2026 at noon', '2026-02-10T12:00'],
    ['10. veebruaril 2026', '2026-02-10'],
    ['10 listopada 2026', 'the month is another one in another language'],
    ['10 February 2026 cancelled', 'this is not a date'],
    ['10.02.2026 12:00-10:00', 'the end lies before the start'],
    ['26-Feb-10', 'the year can be read in two ways, or is far from the edition'],
    ['Tuesday 10 February', '2026-02-10'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
