/** Calendars and dates as organisers bring them: each file stands for a kind that once went wrong. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importActivities, type ImportOptions } from '../../../src/importers/index.js';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/importers/${name}`, import.meta.url)));
const EE: ImportOptions = { country: 'EE', edition: 2026 };
const read = (name: string, options: ImportOptions = EE) =>
  importActivities(fixture(name), options);
const spans = ({ activities }: Awaited<ReturnType<typeof read>>) =>
  activities.map(({ start, end }) => [start, end]);
const starts = ({ activities }: Awaited<ReturnType<typeof read>>) =>
  activities.map(({ start }) => start);
const said = ({ warnings, rejected }: Awaited<ReturnType<typeof read>>) =>
  [...warnings, ...rejected].map(({ line, reason }) => `${line ?? 0}: ${reason}`);

describe('calendars', () => {
  it('00: shows instants on the wall of the calendar’s zone, and midnight to midnight as a day', async () => {
    const result = await read('00-utc-times.ics');
    expect(spans(result)).toEqual([
      ['2026-02-10T10:00+02:00', '2026-02-10T11:00+02:00'],
      ['2026-02-10', null],
    ]);
    expect(result.activities[0]?.timezone).toBe('Europe/Tallinn');
  });

  it('03: reads zones in every writing, and says which it does not know', async () => {
    const result = await read('03-unknown-zone.ics');
    expect(starts(result)).toEqual([
      '2026-02-10T10:00-05:00',
      '2026-02-10T10:00-05:00',
      '2026-02-10T10:00-05:00',
      '2026-02-10T10:00+01:00',
      '2026-02-10T10:00+01:00',
      '2026-02-10T10:00+01:00',
      '2026-02-10T10:00+00:00',
      '2026-02-10T10:00+01:00',
      '2026-02-10',
    ]);
    expect(said(result)).toEqual([
      '52: time of day left out: its time zone is not known (Atlantis/Capital)',
    ]);
  });

  it('04: leaves out the date of a series that is cancelled', async () => {
    const result = await read('04-cancelled-occurrence.ics');
    expect(starts(result)).toEqual(['2026-02-10T10:00+02:00', '2026-02-24T10:00+02:00']);
    expect(said(result)).toEqual(['12: 2026-02-17 is cancelled; left out']);
  });

  it('06: takes an exception that is a bare day', async () => {
    expect(starts(await read('06-exdate-date-without-value.ics'))).toEqual([
      '2026-02-01',
      '2026-04-01',
    ]);
  });

  it('25: moves this and all later dates', async () => {
    const result = await read('25-this-and-future.ics');
    expect(result.activities.map(({ start, title }) => [start, title])).toEqual([
      ['2026-02-10T10:00+02:00', 'Club'],
      ['2026-02-24T15:00+02:00', 'Club, later'],
      ['2026-02-17T15:00+02:00', 'Club, later'],
    ]);
  });

  it('26: takes a calendar of cancellations for what it is', async () => {
    const result = await read('26-method-cancel.ics');
    expect(result.activities).toEqual([]);
    expect(said(result)).toEqual(['5: the event is cancelled']);
  });

  it('28: keeps links and addresses in angle brackets', async () => {
    const { activities } = await read('28-address-in-angle-brackets.ics');
    expect(activities[0]?.summary).toBe(
      'Join https://meet.example.org/abc or write desk@example.org',
    );
  });

  it('29: reads an organiser in percents, and publishes nobody’s address', async () => {
    const result = await read('29-organizer-percent.ics');
    expect(result.activities.map(({ organiser }) => organiser)).toEqual([
      'Zürcher Bibliothek',
      null,
    ]);
    expect(said(result)).toEqual(['11: the address of a person; left out']);
  });

  it('31: follows several rules, and rules of exception', async () => {
    expect(starts(await read('31-two-rules.ics'))).toEqual([
      '2026-02-09T12:00+02:00',
      '2026-02-11T12:00+02:00',
      '2026-02-16T12:00+02:00',
      '2026-02-09T12:00+02:00',
      '2026-02-11T12:00+02:00',
    ]);
  });

  it('32: lets the older version give way', async () => {
    const result = await read('32-older-revision.ics');
    expect(result.activities.map(({ id, start }) => [id, start])).toEqual([
      ['s@example.org', '2026-02-11T14:00+02:00'],
    ]);
    expect(said(result)).toEqual(['4: an older version of the event of line 11; left out']);
  });

  it('37: finds the dates of the edition, whenever the series began', async () => {
    const result = await read('37-old-series.ics');
    const dates = starts(result).map((start) => start?.slice(0, 10) ?? '');
    expect(dates).toHaveLength(53);
    expect(dates.every((date) => date.startsWith('2026-'))).toBe(true);
    expect(dates).toContain('2026-02-10');
    expect(said(result)).toEqual([
      '4: dates outside the edition are left out',
      '11: dates outside the edition are left out',
      '18: lies outside the edition; left out',
    ]);
  });

  it('42: takes a date without VALUE=DATE for a day', async () => {
    expect(spans(await read('42-day-without-value.ics'))).toEqual([
      ['2026-02-10', null],
      ['2026-02-10', null],
    ]);
  });

  it('56: loses a line that nobody folded, not the event', async () => {
    const result = await read('56-raw-line.ics');
    expect(result.activities).toMatchObject([{ title: 'Talk', summary: 'First line' }]);
    expect(said(result)).toEqual(['4: a line of the event is no property; left out']);
  });

  it('59: reads zones with a colon', async () => {
    expect(starts(await read('59-zone-with-colon.ics'))).toEqual([
      '2026-02-10T18:00+01:00',
      '2026-02-10T18:00Z',
    ]);
  });

  it('60: reads vCalendar 1.0', async () => {
    expect((await read('60-vcalendar-1.vcs')).activities[0]?.title).toBe('Öötöö');
  });
});

describe('dates in tables and pages', () => {
  const own = { edition: 2026 };

  it('01: takes two hours for start and end, never for an offset', async () => {
    expect(spans(await read('01-time-range-read-as-offset.csv', own))).toEqual([
      ['2026-02-10T10:00+02:00', '2026-02-10T12:00+02:00'],
      ['2026-02-10T09:00+02:00', '2026-02-10T13:00+02:00'],
    ]);
  });

  it('38: asks about years of two figures that can be days', async () => {
    const result = await read('38-two-digit-years.csv');
    expect(result.activities).toEqual([]);
    expect(result.rejected.map(({ suggestion }) => suggestion)).toEqual([
      'write 2010-02-26 or 2026-02-10',
      'write 2099-02-10',
    ]);
  });

  it('43: reads months as each country’s spreadsheet writes them', async () => {
    const result = await read('43-month-names.csv', own);
    // Three rows say what another one says, and are named as its doubles.
    expect([...starts(result), ...result.duplicates.map(({ by }) => by)].sort()).toEqual([
      ...Array<string>(11).fill('2026-02-10'),
      ...Array<string>(3).fill('row'),
    ]);
    expect(said(result)).toEqual([]);
  });

  it('45: reads first and last day from one cell', async () => {
    const result = await read('45-day-ranges.csv', own);
    expect(result.duplicates).toMatchObject([{ line: 3, by: 'row' }]);
    expect(spans(result)).toEqual([
      ['2026-02-09', '2026-02-12'],
      ['2026-01-23', '2026-01-25'],
      ['2026-02-09', '2026-02-12'],
      ['2026-02-09', '2026-02-12'],
    ]);
  });

  it('53: reads EventON’s dates without zeros', async () => {
    expect(spans(await read('53-eventon.html'))).toEqual([
      ['2026-02-10T18:30+02:00', '2026-02-10T20:00+02:00'],
    ]);
  });

  it('55: takes what stands for no date as unknown, and says so', async () => {
    const result = await read('55-placeholders.csv');
    expect(result.activities.slice(0, 4).map(({ start, end }) => [start, end])).toEqual([
      ['2026-02-10', null],
      ['2026-02-10', null],
      ['2026-02-10', null],
      [null, null],
    ]);
    expect(said(result).filter((text) => text.endsWith('taken as unknown'))).toHaveLength(4);
  });
});
