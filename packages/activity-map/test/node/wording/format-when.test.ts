import { describe, expect, it } from 'vitest';
import { formatDates } from '../../../src/wording/format-dates.js';
import { formatClock, formatDay, formatRange } from '../../../src/wording/format-when.js';

describe('dates and times', () => {
  const formats = { locale: 'en', zone: 'Europe/Tallinn' };
  it('say the time at the event and for the reader', () => {
    expect(formatClock('2021-02-09T17:00+01:00', formats)).toEqual({
      there: '17:00',
      here: '18:00',
    });
    expect(formatClock('2021-02-09T17:00+02:00', formats)).toEqual({ there: '17:00', here: null });
    expect(formatClock('2021-02-09', formats)).toBe(null);
  });

  it('read as people say them', () => {
    expect(formatDay('2021-02-09', formats, false)).toBe('Tuesday 9 February');
    expect(formatDay('2021-02-09', formats)).toBe('Tuesday 9 February 2021');
    expect(formatDay('2021-02', formats)).toBe('February 2021');
    expect(formatDates('2021-02-09T17:00+01:00', null, formats)).toBe('Tue 9 February 2021');
    expect(formatDates(null, null, formats)).toBe('');
    expect(formatRange('2021-02-09', '2021-02-28', formats)).toMatch(/^9\s?–\s?28 February 2021$/);
    expect(formatRange('2021-02-09', undefined, formats)).toBe('9 February 2021 – …');
  });
});
