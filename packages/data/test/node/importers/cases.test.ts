/**
 * Inputs that organisers bring, each made after a kind of real file that once went wrong: tables,
 * pages, maps, workbooks. Calendars and the ways to write dates have their own tests.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importActivities } from '../../../src/importers/index.js';
import type { ImportOptions } from '../../../src/importers/types.js';

const read = (name: string, options: ImportOptions = { country: 'EE', edition: 2026 }) =>
  importActivities(
    new Uint8Array(readFileSync(new URL(`../../fixtures/importers/${name}`, import.meta.url))),
    options,
  );

const EDITION = { edition: 2026 };

describe('files of organisers', () => {
  it('takes every layer of a uMap backup, and never the map itself', async () => {
    const { activities } = await read('08-umap-backup.umap');
    expect(activities).toHaveLength(2);
    expect(activities.map(({ title }) => title)).not.toContain('All actions');
  });

  it('asks about ambiguous dates in a list that only sounds like a plugin', async () => {
    const { activities, rejected } = await read('09-generic-header-taken-for-plugin.csv');
    expect(activities).toEqual([]);
    expect(rejected.map(({ reason }) => reason)).toEqual([
      'the date can be read day first or month first',
      'the date can be read day first or month first',
    ]);
    const told = await read('09-generic-header-taken-for-plugin.csv', {
      ...EDITION,
      dateOrder: 'dmy',
    });
    expect(
      told.activities.map(({ country, start, languages, place }) => [
        country,
        start,
        languages,
        place?.lat,
      ]),
    ).toEqual([
      ['LV', '2026-02-03', ['lv'], 56.95],
      ['LT', '2026-02-04', ['lt'], 54.69],
    ]);
  });

  it('keeps the time zone of each row of The Events Calendar', async () => {
    const { activities } = await read('10-events-calendar-timezone.csv');
    expect(activities[0]).toMatchObject({
      start: '2026-02-10T10:00-01:00',
      end: '2026-02-10T11:00-01:00',
    });
  });

  it('reads Spanish and Polish column names, clocks and countries included', async () => {
    const spanish = await read('11-header-spanish.csv', {
      country: 'ES',
      edition: 2026,
      timezone: 'Europe/Madrid',
    });
    expect(spanish.activities[0]).toMatchObject({
      title: 'Taller',
      country: 'ES',
      organiser: 'Escuela',
      start: '2026-02-10T10:00+01:00',
      place: { name: 'Biblioteca', lat: null, lon: null },
    });
    const polish = await read('13-header-polish.csv', { country: 'PL', edition: 2026 });
    expect(polish.activities[0]).toMatchObject({
      title: 'Lekcja',
      country: 'LT',
      start: '2026-02-10T10:00+02:00',
      place: { name: 'Szkoła' },
    });
  });

  it('takes one day and two clocks for a beginning and an end', async () => {
    const { activities } = await read('14-end-time-without-end-date.csv', EDITION);
    expect(activities[0]).toMatchObject({
      start: '2026-02-10T10:00+02:00',
      end: '2026-02-10T12:00+02:00',
    });
    const german = await read('52-date-and-two-clocks.csv', EDITION);
    expect(german.activities[0]).toMatchObject({
      country: 'AT',
      start: '2026-02-10T10:00+01:00',
      end: '2026-02-10T12:00+01:00',
    });
  });

  it('reads an address where schema.org expects a place', async () => {
    const { activities, warnings } = await read('16-location-is-an-address.html');
    expect(activities[0]).toMatchObject({ country: 'ES', place: { name: 'Sevilla' } });
    expect(activities[0]!.start).not.toBe('2026-02-10T18:00+02:00');
    expect(warnings.map(({ field }) => field)).toContain('start');
    const told = await read('16-location-is-an-address.html', {
      ...EDITION,
      timezone: 'Europe/Madrid',
    });
    expect(told.activities[0]!.start).toBe('2026-02-10T18:00+01:00');
  });

  it('takes a hall and a stream together for hybrid', async () => {
    const { activities } = await read('17-hybrid-location-list.html');
    expect(activities[0]).toMatchObject({ format: 'hybrid', place: { name: 'School hall' } });
  });

  it('follows references between the things of a page', async () => {
    const { activities } = await read('19-references.html');
    expect(activities[0]).toMatchObject({ organiser: 'Media centre', country: 'LV' });
    expect(activities[0]!.place).toMatchObject({ name: 'Hall' });
    expect(activities[0]!.place!.lat).toBeTypeOf('number');
  });

  it('takes a series for its dates', async () => {
    const { activities } = await read('20-series-with-subevents.html');
    expect(activities.map(({ title, start }) => [title, start])).toEqual([
      ['Day one', '2026-02-10'],
      ['Day two', '2026-02-11'],
    ]);
  });

  it('says so when a page holds no event', async () => {
    const page = '<script type="application/ld+json">{"@type":"WebPage","name":"News"}</script>';
    const { rejected } = await importActivities(page, EDITION);
    expect(rejected.map(({ reason }) => reason)).toEqual(['the page holds no event']);
  });

  it('never makes a domain of a file name', async () => {
    const { activities } = await read('22-relative-link.html');
    expect(activities.map(({ url }) => url)).toEqual([null, null]);
    const { activities: based } = await read('22-relative-link.html', {
      country: 'EE',
      edition: 2026,
      base: 'https://example.org/a/',
    });
    expect(based.map(({ url }) => url)).toEqual([
      'https://example.org/a/event-2026.html',
      'https://example.org/a/programme.php?id=5',
    ]);
  });

  it('knows that O is west in Spain and east in Austria', async () => {
    const { activities } = await read('23-west-as-O.csv', EDITION);
    expect(activities[0]!.place).toMatchObject({ lat: 40.4168, lon: -3.7038 });
    const vienna = await importActivities(
      'title;start;country;lat;lon\nVortrag;2026-02-10;AT;48,2° N;16,37° O',
      EDITION,
    );
    expect(vienna.activities[0]!.place!.lon).toBe(16.37);
  });

  it('leaves out what is cancelled or a draft, by name', async () => {
    const { activities, rejected } = await read('34-status-column.csv');
    expect(activities).toEqual([]);
    expect(rejected.map(({ value, reason }) => [value, reason])).toEqual([
      ['Talk', 'the event is cancelled'],
      ['Draft', 'the row is marked as not published'],
    ]);
  });

  it('takes failed formulas and NULLs for nothing, and says so', async () => {
    const { activities, rejected, warnings } = await read('35-error-values.csv');
    expect(rejected.map(({ reason }) => reason)).toEqual(['the title is missing']);
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({ title: 'Talk', organiser: null, summary: '' });
    expect(warnings.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['#REF!', '#N/A', '#VALUE!', 'NULL', '\\N']),
    );
  });

  it('asks about two-digit years far from the edition', async () => {
    const { activities, rejected } = await read('38-two-digit-years.csv');
    expect(activities).toEqual([]);
    expect(rejected.map(({ field }) => field)).toEqual(['start', 'start']);
  });

  it('keeps a file UTF-8 that has one broken letter, and names its line', async () => {
    const { activities, warnings, dialect } = await read('40-one-bad-byte.csv');
    expect(dialect.encoding).toBe('utf-8');
    expect(activities.map(({ title }) => title)).toEqual(['Öötöö', 'Cut \ufffd']);
    expect(warnings.map(({ line }) => line)).toContain(3);
  });

  it('reads the columns of Outlook and of calendars turned into tables', async () => {
    const outlook = await read('47-outlook.csv');
    expect(outlook.activities[0]).toMatchObject({
      title: 'Talk',
      start: '2026-02-13T10:00+02:00',
      end: '2026-02-13T11:00+02:00',
      place: { name: 'Library' },
      summary: 'Text',
    });
    const calendar = await read('49-calendar-columns.csv');
    expect(calendar.activities[0]).toMatchObject({
      id: '1',
      title: 'Talk',
      summary: 'Text',
      start: '2026-02-10T10:00+02:00',
    });
  });

  it('finds the column names below a title', async () => {
    const { activities, warnings, dialect } = await read('50-title-line-first.csv');
    expect(dialect.headerLine).toBe(3);
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({ title: 'Talk', start: '2026-02-10' });
    expect(warnings).toContainEqual(
      expect.objectContaining({ line: 1, reason: 'stands above the column names; not read' }),
    );
  });

  it('takes placeholders for nothing, and says so', async () => {
    const { activities, rejected, warnings } = await read('55-placeholders.csv');
    expect(rejected).toEqual([]);
    expect(
      activities.map(({ title, start, end, country }) => [title, start, end, country]),
    ).toEqual([
      ['A', '2026-02-10', null, 'EE'],
      ['B', '2026-02-10', null, 'EE'],
      ['C', '2026-02-10', null, 'EE'],
      ['D', null, null, 'EE'],
      ['E', '2026-02-10', null, 'EE'],
    ]);
    expect(warnings.filter(({ reason }) => /stands for nothing/.test(reason))).toHaveLength(5);
  });

  it('reads texts with line ends in the JSON of a page', async () => {
    const { activities } = await read('58-line-end-in-json.html');
    expect(activities[0]).toMatchObject({ title: 'Talk', start: '2026-02-10' });
    expect(activities[0]!.summary).toMatch(/^one\s+two\s+three$/);
  });

  it('knows Code Week’s words for meeting in person', async () => {
    const { activities } = await read('62-code-week-in-person.csv', EDITION);
    expect(activities.map(({ format }) => format)).toEqual(['on-site', 'on-site']);
  });

  it('mends links that people paste, and leaves out what is none', async () => {
    const { activities } = await read('64-upper-case-scheme.csv');
    expect(activities.map(({ url }) => url)).toEqual([
      'https://example.org/a',
      'https://example.org',
      null,
      'https://example.org',
    ]);
  });

  it('reads the header of a plugin’s own sample', async () => {
    const { activities } = await read('65-plugin-own-sample-header.csv');
    expect(activities[0]).toMatchObject({
      title: 'Talk',
      start: '2026-02-10T12:30+02:00',
      place: { name: 'Library' },
      url: 'https://example.org',
      topics: ['privacy'],
    });
  });

  it('says so when there is nothing below the header', async () => {
    const { rejected } = await read('67-header-only.csv');
    expect(rejected.map(({ reason }) => reason)).toEqual(['the file holds no rows']);
    for (const empty of [
      '{"version":1,"activities":[]}',
      '{"type":"FeatureCollection","features":[]}',
      '[]',
      'BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\nEND:VCALENDAR',
    ])
      expect((await importActivities(empty, EDITION)).rejected, empty).toHaveLength(1);
  });

  it('shows control characters of a file instead of passing them on', async () => {
    const { rejected } = await read('68-control-characters.csv', EDITION);
    expect(rejected[0]!.value).toBe('\\x1b[31mred\\x1b[0m');
  });

  it('keeps every date of a list whose columns are called date_from and date_to', async () => {
    const { activities } = await read('73-unknown-date-column.csv');
    expect(activities.map(({ start, end }) => [start, end])).toEqual([
      ['2026-02-10T18:30+02:00', '2026-02-10T20:30+02:00'],
      ['2026-02-11T18:30+02:00', '2026-02-11T20:30+02:00'],
      ['2026-02-12T18:30+02:00', '2026-02-12T20:30+02:00'],
    ]);
  });

  it('takes a list without a date for a mistake, and names the column that holds dates', async () => {
    const { activities, rejected } = await importActivities(
      'title;Gelaende;Zap\nA;x;2026-02-10\nB;y;2026-02-11',
      { country: 'EE', edition: 2026 },
    );
    expect(activities).toEqual([]);
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ field: 'start', reason: 'no column holds the date' });
    expect(rejected[0]!.suggestion).toContain('start=Zap');
  });

  it('reads a workbook of Excel, and says that one of LibreOffice is empty', async () => {
    const { activities } = await read('70-workbook.xlsx');
    expect(activities.map(({ title, start, country }) => [title, start, country])).toEqual([
      ['Talk', '2026-02-10', 'EE'],
    ]);
    const { rejected } = await read('71-workbook.ods');
    expect(rejected.map(({ reason }) => reason)).toEqual(['the file holds no rows']);
  });
});
