import { describe, expect, test } from 'vitest';
import { splitDate } from '../../scripts/import/normalise-source.js';
import { parseHours } from '../../scripts/import/parse-hours.js';
import {
  agesOf,
  audiencesOf,
  costOf,
  emergencyService,
  languageTags,
} from '../../scripts/import/vocabulary.js';

describe('hours from words', () => {
  const zone = 'Europe/Tallinn';
  test('24/7 is day and night', () =>
    expect(parseHours('24/7', zone)).toMatchObject({ timezone: zone, always: true, week: [] }));

  test.each([
    'round the clock',
    'working days 09:00-22:00 (published 2023)',
    '6 hours a day',
    'hours changed over time',
    '15:00-20:30',
    'Someday 10:00-12:00',
    'Fri-Mon 10:00-12:00',
    '',
  ])('"%s" is not certain', (words) => expect(parseHours(words, zone)).toBeNull());

  test('days, ranges, overnight and holidays', () => {
    expect(parseHours('Mon-Fri 12:00-20:00; Sat 09:30-14:00', zone)?.week).toEqual([
      { days: [1, 2, 3, 4, 5], opens: '12:00', closes: '20:00' },
      { days: [6], opens: '09:30', closes: '14:00' },
    ]);
    expect(parseHours('working days 8:00-22:00', zone)).toMatchObject({
      holidays: 'closed',
      week: [{ days: [1, 2, 3, 4, 5], opens: '08:00', closes: '22:00' }],
    });
    expect(parseHours('every day 13:00-01:00', zone)?.week[0]).toMatchObject({
      opens: '13:00',
      closes: '01:00',
    });
    expect(parseHours('every day of the year 08:00-23:00', zone)?.holidays).toBe('open');
    expect(parseHours('Tue, Thu 16:00-20:00', zone)?.week).toEqual([
      { days: [2, 4], opens: '16:00', closes: '20:00' },
    ]);
  });
});

describe('dates of sources', () => {
  test.each([
    ['undated', null],
    ['undated (about 2025 by content)', null],
    ['about 2022', null],
    ['2024 or later', null],
    ['2021-22', null],
    ['2024-03 or later', '2024-03'],
    ['2026-06-23 (quoted 2026-10-09)', '2026-06-23'],
    ['quoted 2026-10-09', 'quoted 2026-10-09'],
    ['read 2026-07-10 for a public country guide (second-hand)', 'quoted 2026-07-10'],
    ['profile updated January 2022', '2022-01'],
    ['26 January, 2026 by content', null],
    ['list of 2026', '2026'],
    ['2024 (figures of 2023)', '2024'],
  ])('"%s" shows %s', (words, date) => expect(splitDate(words).date).toBe(date));
});

describe('words about people, money and language', () => {
  test.each([
    [['children', 'parents', 'teachers'], 'child parent professional'],
    [['adults worried about a child'], 'parent professional'],
    [['all ages'], 'child parent professional'],
    [['anyone worried about a child or adolescent at risk'], 'parent professional'],
    [['relatives'], 'parent'],
  ])('%s', (words, expected) => expect(audiencesOf(words).join(' ')).toBe(expected));

  test('ages only where they are stated', () => {
    expect(agesOf(['children 8-18'])).toEqual({ from: 8, to: 18 });
    expect(agesOf(['children under 18'])).toEqual({ from: null, to: 17 });
    expect(agesOf(['young people up to 25'])).toEqual({ from: null, to: 25 });
    expect(agesOf(['children', 'young people'])).toBeNull();
  });

  test('cost only where it is certain', () => {
    expect(costOf('free (0800 number)')).toBe('free');
    expect(costOf('normal tariff of the operator (not free)')).toBe('paid');
    expect(costOf('about 0.07 EUR per call (published 2013)')).toBeNull();
    expect(costOf('not free-phone (0344); service free')).toBeNull();
  });

  test('languages by name or tag; an unknown name is an error', () => {
    expect(languageTags(['Bosnian/Serbian/Croatian', 'en'])).toEqual(['bs', 'sr', 'hr', 'en']);
    expect(() => languageTags(['Klingon'])).toThrow('Klingon');
  });

  test('a number that is not urgent is no emergency number', () => {
    expect(emergencyService('police, not urgent')).toBeNull();
    expect(emergencyService('police, NOT urgent (in danger: 112)')).toBeNull();
    expect(emergencyService('medical (SAMU)')).toBe('ambulance');
    expect(() => emergencyService('coast guard')).toThrow('coast guard');
  });
});
