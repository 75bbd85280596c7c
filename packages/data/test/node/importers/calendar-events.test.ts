import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importActivities } from '../../../src/importers/index.js';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url)));

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
