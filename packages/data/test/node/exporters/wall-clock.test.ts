/** What leaves says the same time everywhere, and one odd record never costs the rest. */
import ical from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toCsv, toGeojson, toIcs, toJsonld } from '../../../src/exporters/index.js';
import { importActivities } from '../../../src/importers/index.js';
import type { Activity } from '../../../src/schemas/activities.js';

const stamp = '2026-01-01T12:00:00Z';
const talk: Activity = {
  id: 'talk',
  edition: 2026,
  title: 'Talk',
  summary: 'Come along.',
  country: 'EE',
  start: '2026-02-10T00:30+02:00',
  end: null,
  format: null,
  kind: null,
  audiences: [],
  topics: [],
  languages: [],
  organiser: 'Library',
  place: null,
  url: 'https://example.org/talk',
  source: null,
  timezone: 'Europe/Tallinn',
};
const make = (change: Partial<Activity>): Activity => ({ ...talk, ...change });
const parse = (text: string) =>
  new ical.Component(ical.parse(text) as never).getAllSubcomponents('vevent');

describe('a time', () => {
  it('and its zone come back from every format as they left', async () => {
    const set = [
      talk,
      make({
        id: 'b',
        start: '2026-02-10T23:30+01:00',
        end: '2026-02-11T01:00+01:00',
        timezone: 'Europe/Paris',
      }),
      make({ id: 'c', start: '2026-02-10', end: '2026-02-12', timezone: undefined }),
    ];
    for (const { text, losses } of [
      toCsv(set),
      toGeojson(set),
      toJsonld(set),
      toIcs(set, { stamp }),
    ]) {
      const { activities } = await importActivities(text, { country: 'EE', edition: 2026 });
      expect(losses).toEqual([]);
      expect(activities.map(({ id, start, end, timezone }) => [id, start, end, timezone])).toEqual(
        set.map(({ id, start, end, timezone }) => [id, start, end, timezone]),
      );
    }
  });

  it('of an instant becomes the clock of the place on the way in, whatever the format', async () => {
    const rows = [
      'title,country,start\nTalk,EE,2026-02-09T22:30:00Z',
      '{"version":1,"activities":[{"id":"a","edition":2026,"title":"Talk","country":"EE","start":"2026-02-09T22:30:00Z"}]}',
      '{"@context":"https://schema.org","@type":"Event","name":"Talk","startDate":"2026-02-09T22:30:00.000Z"}',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Talk\nDTSTART:20260209T223000Z\nEND:VEVENT\nEND:VCALENDAR',
    ];
    for (const text of rows) {
      const { activities } = await importActivities(text, { country: 'EE', edition: 2026 });
      expect(activities).toMatchObject([
        { start: '2026-02-10T00:30+02:00', timezone: 'Europe/Tallinn' },
      ]);
    }
  });
});

describe('a calendar', () => {
  it('shows organiser and link below the text, and gives the text back alone', async () => {
    const { text } = toIcs([talk, make({ id: 'b', summary: '' })], { stamp });
    expect(parse(text).map((event) => event.getFirstPropertyValue('description'))).toEqual([
      'Come along.\n\nLibrary\nhttps://example.org/talk',
      'Library\nhttps://example.org/talk',
    ]);
    const { activities } = await importActivities(text);
    expect(activities.map(({ summary }) => summary)).toEqual(['Come along.', '']);
  });

  it('gives an hour to what has only a start, and takes it back', async () => {
    const { text } = toIcs([talk], { stamp });
    expect(String(parse(text)[0]?.getFirstPropertyValue('dtend'))).toBe('2026-02-09T23:30:00Z');
    expect((await importActivities(text)).activities[0]?.end).toBeNull();
  });

  it('has a name only where it holds more than one activity, or was given one', () => {
    const named = (set: Activity[], name?: string) =>
      /X-WR-CALNAME:(.*)\r/.exec(toIcs(set, { stamp, ...(name ? { name } : {}) }).text)?.[1];
    expect(named([talk])).toBeUndefined();
    expect(named([talk, make({ id: 'b' })])).toBe('Safer Internet Day');
    expect(named([talk], 'Tartu')).toBe('Tartu');
  });

  it('holds no UID twice, and says which id it had to change', () => {
    const { text, losses } = toIcs([talk, talk, make({ id: 'talk-2' })], { stamp });
    const uids = parse(text).map((event) => event.getFirstPropertyValue('uid'));
    expect(new Set(uids).size).toBe(3);
    expect(losses.map(({ id, field }) => [id, field])).toEqual([
      ['talk', 'id'],
      ['talk-2', 'id'],
    ]);
  });
});

describe('an export', () => {
  it('does not fail because a host left optional fields out', () => {
    const bare = { id: 'bare', edition: 2026, title: 'Bare', country: 'EE', start: '2026-02-10' };
    const set = [bare as Activity, talk, { id: 'empty' } as Activity];
    for (const write of [
      toCsv,
      toGeojson,
      toJsonld,
      (some: Activity[]) => toIcs(some, { stamp }),
    ]) {
      const { text } = write(set);
      expect(text).toContain('Bare');
      expect(text).toContain('Talk');
      expect(text).not.toContain('undefined');
    }
  });
});
