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
  test.each([
    '24/7',
    'round the clock',
    '24 hours, 365 days',
    'non-stop (24/7)',
    '24/7 (rund um die Uhr)',
  ])('%s is always', (words) =>
    expect(parseHours(words, zone)).toMatchObject({ timezone: zone, always: true, week: [] }),
  );

  test.each([
    'working days 09:00-22:00 (published 2023)',
    'Mon-Fri 9:00-16:00 (2019 source)',
    'Wed, Thu 15:00-17:00; Tue, Fri 10:00-12:00 (published 2020, probably changed)',
    '6 hours a day since 1 October 2022 (exact times not found)',
    '24 hours in 71 of the then 85 regions (2022)',
    'by booked appointment (video)',
    "English: Mondays 18:00-20:00 (other languages' hours not found)",
    'hours changed over time (site history: Mon-Thu 09-21)',
    '15:00-20:30 (days not stated)',
    'Someday 10:00-12:00',
    '',
  ])('"%s" is not certain', (words) => expect(parseHours(words, zone)).toBeNull());

  test('days, ranges, overnight and holidays', () => {
    expect(parseHours('Monday-Friday 12:00-20:00, Saturday 09:30-14:00', zone)?.week).toEqual([
      { days: [1, 2, 3, 4, 5], opens: '12:00', closes: '20:00' },
      { days: [6], opens: '09:30', closes: '14:00' },
    ]);
    expect(parseHours('working days 8:00-22:00 (2024 source)', zone)).toMatchObject({
      holidays: 'closed',
      week: [{ days: [1, 2, 3, 4, 5], opens: '08:00', closes: '22:00' }],
    });
    expect(parseHours('daily 13:00-01:00 (from 1 Sept 2025)', zone)?.week[0]).toMatchObject({
      opens: '13:00',
      closes: '01:00',
    });
    expect(parseHours('every day incl. Sundays and holidays 12:00-20:00', zone)?.holidays).toBe(
      'open',
    );
    expect(
      parseHours('Mon, Fri, Sat, Sun 14:00-18:00; Sat, Sun also 09:00-13:00 (undated)', zone)?.week,
    ).toEqual([
      { days: [1, 5, 6, 7], opens: '14:00', closes: '18:00' },
      { days: [6, 7], opens: '09:00', closes: '13:00' },
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
