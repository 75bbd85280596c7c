/** Calendars, GeoJSON, JSON-LD, our own JSON, and files that mean harm. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importActivities } from '../../src/importers/index.js';
import { parse } from '../../src/parse.js';
import { Activity } from '../../src/schemas/activities.js';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url)));

describe('iCalendar', () => {
  it('reads zones, all-day ends, repetitions, exceptions, places and cancelled events', async () => {
    const { activities, rejected } = await importActivities(fixture('google.ics'), {
      country: 'PT',
    });
    expect(activities.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['one@google.com', '2026-02-10', null],
      ['two@google.com', '2026-02-09', '2026-02-13'],
      ['three@google.com-2026-02-03', '2026-02-03T18:00+00:00', '2026-02-03T19:30+00:00'],
      ['three@google.com-2026-02-24', '2026-02-24T18:00+00:00', '2026-02-24T19:30+00:00'],
      ['three@google.com-2026-02-10', '2026-02-10T09:00+00:00', '2026-02-10T10:00+00:00'],
    ]);
    expect(activities[0]).toMatchObject({
      summary: 'A day for a better internet, together\nSee you there & bring friends',
      topics: ['privacy'],
      audiences: ['teachers'],
      place: { name: 'Lisboa', lat: 38.7223, lon: -9.1393 },
    });
    expect(activities[2]?.organiser).toBe('Biblioteca');
    expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [45, 'the event is cancelled'],
      [52, 'DTSTART is missing or not a date'],
    ]);
  });

  it('reads zones that the file defines or that Outlook names', async () => {
    const { activities } = await importActivities(fixture('outlook.ics'), { country: 'DE' });
    expect(activities.map(({ start }) => start)).toEqual([
      '2026-02-10T14:00+01:00',
      '2026-07-10T14:00+02:00',
    ]);
  });
});

describe('GeoJSON, JSON-LD and JSON', () => {
  it('reads GeoJSON: longitude first, no geometry, broken features', async () => {
    const { activities, rejected, warnings } = await importActivities(
      fixture('activities.geojson'),
      { edition: 2026 },
    );
    expect(activities.map(({ id, place }) => [id, place])).toEqual([
      ['a1', { name: 'Tallinn', lat: 59.437, lon: 24.7536 }],
      ['a2', null],
      ['a3', null],
      ['a6', { name: '', lat: 24.7536, lon: 59.437 }],
    ]);
    expect(rejected.map(({ line }) => line)).toEqual([7, 8]);
    expect(warnings.map(({ line, reason }) => [line, reason])).toEqual([
      [6, 'only points are read'],
      [9, 'latitude and longitude look swapped; kept as they stand'],
    ]);
  });

  it('reads events in a web page', async () => {
    const { activities, rejected } = await importActivities(fixture('events.html'));
    expect(activities).toMatchObject([
      {
        title: 'Deepfakes & you',
        country: 'CH',
        format: 'hybrid',
        topics: ['ai-and-deepfakes'],
        audiences: ['teachers'],
        place: { name: 'Museum', lat: 46.948, lon: 7.4474 },
        url: 'https://example.org/live',
      },
    ]);
    expect(rejected.map(({ reason }) => reason.split(':')[0])).toEqual([
      'this is not JSON',
      'the event is cancelled',
    ]);
  });

  it('reads one event, arrays and lists of events', async () => {
    const event = (name: string) => ({
      '@type': 'schema:EducationEvent',
      name,
      startDate: '2026-02-10',
    });
    const options = { country: 'EE', edition: 2026 };
    for (const [document, count] of [
      [{ '@context': 'https://schema.org', ...event('one') }, 1],
      [[event('one'), event('two')], 2],
      [{ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: event('one') }] }, 1],
    ] as const) {
      expect((await importActivities(JSON.stringify(document), options)).activities).toHaveLength(
        count,
      );
    }
  });

  it('brings version 0 to version 1 and refuses a newer version', async () => {
    const old = await importActivities(fixture('version-0.json'));
    expect(old.activities).toMatchObject([
      {
        id: 'old-1',
        edition: 2021,
        audiences: ['children', 'parents'],
        place: { name: 'Tallinn' },
      },
      { id: 'old-2', start: '2021-02', place: null },
    ]);
    const newer = await importActivities('{"version":2,"activities":[{"title":"A"}]}');
    expect(newer.activities).toEqual([]);
    expect(newer.rejected[0]?.reason).toContain('npm install @awareness-widgets/data@latest');
  });

  it('reads all shipped activities exactly', async () => {
    const bytes = new Uint8Array(
      readFileSync(new URL('../../activities/2021/IE.json', import.meta.url)),
    );
    const { activities, rejected, warnings } = await importActivities(bytes);
    const file = JSON.parse(new TextDecoder().decode(bytes)) as { activities: unknown[] };
    expect([...rejected, ...warnings]).toEqual([]);
    expect(activities).toEqual(file.activities);
  });
});

describe('hostile files', () => {
  /** Some seconds each; work that grows faster than the file runs into the time limit of the test. */
  const tame = async (input: string | Uint8Array) => {
    const result = await importActivities(input, { country: 'EE', edition: 2026 });
    for (const activity of result.activities) expect(parse(Activity, activity).ok).toBe(true);
    return result;
  };
  const ics = (...lines: string[]) =>
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:x',
      'SUMMARY:X',
      ...lines,
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');

  it('bounds a line of ten million characters', async () => {
    for (const line of ['a'.repeat(1e7), ','.repeat(1e7), '"'.repeat(1e7), '"a '.repeat(3e6)]) {
      const { activities } = await tame(`title,country,start\n${line}\nGood,EE\n`);
      expect(activities.length).toBeLessThanOrEqual(1);
    }
    expect(
      (await tame(`title,country,start\n${'"x\n'.repeat(300_000)}`)).rejected.length,
    ).toBeGreaterThan(1000);
  });

  it('bounds nesting', async () => {
    await tame('['.repeat(1e6));
    await tame(`{"activities":${'['.repeat(1e5)}${']'.repeat(1e5)}}`);
    await tame(`{"@graph":[${'{"@graph":'.repeat(5e4)}1${'}'.repeat(5e4)}]}`);
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=DAILY;COUNT=999999999',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=WEEKLY;INTERVAL=99999999',
    'FREQ=YEARLY;BYYEARDAY=1;BYMONTH=7',
    'FREQ=NEVER',
  ])('ends at the repetition %s', async (rule) => {
    const { activities } = await tame(ics('DTSTART;VALUE=DATE:20260210', `RRULE:${rule}`));
    expect(activities.length).toBeGreaterThanOrEqual(1);
    expect(activities.length).toBeLessThanOrEqual(100);
  });

  it('ends at ten thousand endless repetitions', async () => {
    const event =
      'BEGIN:VEVENT\r\nSUMMARY:X\r\nDTSTART;VALUE=DATE:20260210\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n';
    const { activities } = await tame(`BEGIN:VCALENDAR\r\n${event.repeat(10_000)}END:VCALENDAR`);
    expect(activities.length).toBeLessThanOrEqual(20_000);
  });

  it('is not moved by names of the prototype', async () => {
    const rows =
      '{"version":1,"activities":[{"__proto__":{"title":"A"},"constructor":1,"title":"B","country":"EE"}]}';
    const { activities } = await tame(rows);
    expect(activities[0]?.title).toBe('B');
    expect(({} as { title?: string }).title).toBeUndefined();
    await tame('__proto__,title,country,constructor\n1,A,EE,2');
  });

  it('has an answer for an empty file and for garbage', async () => {
    expect((await tame('')).rejected).toMatchObject([
      { field: 'file', reason: 'the file is empty' },
    ]);
    expect((await tame(crypto.getRandomValues(new Uint8Array(5000)))).activities).toEqual([]);
  });
});
