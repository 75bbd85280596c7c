/** What we write, others can read; what we cannot write is said. */
import ical from 'ical.js';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  lossReport,
  toCsv,
  toGeojson,
  toIcs,
  toJsonld,
  type Exported,
} from '../../src/exporters/index.js';
import { importActivities } from '../../src/importers/index.js';
import type { Activity } from '../../src/schemas/activities.js';
import { activities as anyActivities } from '../helpers/arbitrary-activity.js';
import { bundleSize } from '../helpers/bundle-size.js';

const stamp = '2026-01-01T12:00:00Z';
const talk: Activity = {
  id: '2026-ee-talk',
  edition: 2026,
  title: 'Talk, with “quotes”; and more',
  summary: 'One line\nand another',
  country: 'EE',
  start: '2026-02-10T10:00+02:00',
  end: '2026-02-10T11:30+02:00',
  format: 'hybrid',
  kind: 'event',
  audiences: ['parents', 'teachers'],
  topics: ['privacy', 'scams'],
  languages: ['et', 'ru'],
  organiser: 'Library, Tartu',
  place: { name: 'Tartu; centre', lat: 58.378, lon: 26.729 },
  url: 'https://example.org/talk?a=1,2',
  source: { url: 'https://example.org/list', date: '2026-01', via: 'a list' },
};
const make = (change: Partial<Activity>): Activity => ({ ...talk, ...change });

describe('CSV', () => {
  it('disarms every cell that a spreadsheet would take for a formula, and numbers stay numbers', () => {
    const bad = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\tx',
      '＝1',
      "'=1",
      '=HYPERLINK("https://evil.example")',
    ];
    const { text } = toCsv(
      bad.map((title, i) =>
        make({ id: `=id${i}`, title, organiser: title, place: { name: title, lat: -1, lon: -2 } }),
      ),
    );
    const rows = Papa.parse<string[]>(text.slice(1).trim(), { delimiter: ',' }).data.slice(1);
    for (const row of rows) {
      for (const [column, value] of row.entries()) {
        if (column !== 14 && column !== 15) expect(value).not.toMatch(/^[=+\-@\t\r＝]/);
      }
      expect([row[14], row[15]]).toEqual(['-1', '-2']);
    }
  });

  it('begins with the mark that Excel needs and ends lines as RFC 4180 wants', () => {
    const { text } = toCsv([talk]);
    expect(text.startsWith('\ufeffid,edition,title')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(toCsv([talk], { bom: false, separator: ';' }).text.startsWith('id;edition')).toBe(true);
  });
});

describe('iCalendar', () => {
  const parse = (text: string) =>
    new ical.Component(ical.parse(text) as never).getAllSubcomponents('vevent');

  it('is read by ical.js, with stable UIDs and the stamp passed in', () => {
    const { text, losses } = toIcs([talk], { stamp });
    const [event] = parse(text);
    expect(losses).toEqual([]);
    expect(event?.getFirstPropertyValue('uid')).toBe('2026-ee-talk@safer-internet-day.activities');
    expect(String(event?.getFirstPropertyValue('dtstamp'))).toBe('2026-01-01T12:00:00Z');
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-02-10T08:00:00Z');
    expect(String(event?.getFirstPropertyValue('dtend'))).toBe('2026-02-10T09:30:00Z');
    expect(event?.getFirstPropertyValue('summary')).toBe(talk.title);
    expect(event?.getFirstPropertyValue('location')).toBe('Tartu; centre');
    expect(event?.getFirstPropertyValue('geo')).toEqual([58.378, 26.729]);
    expect(event?.getFirstProperty('categories')?.getValues()).toEqual(['privacy', 'scams']);
    expect(toIcs([talk], { stamp: new Date(stamp) }).text).toBe(text);
  });

  it('ends all-day events on the day after, as calendars count', () => {
    const [one, many] = parse(
      toIcs(
        [
          make({ start: '2026-02-10', end: null }),
          make({ start: '2026-02-09', end: '2026-02-13' }),
        ],
        { stamp },
      ).text,
    );
    expect(String(one?.getFirstPropertyValue('dtstart'))).toBe('2026-02-10');
    expect(one?.getFirstPropertyValue('dtend')).toBeNull();
    expect(String(many?.getFirstPropertyValue('dtend'))).toBe('2026-02-14');
  });

  it('leaves out and names what has no day', () => {
    const set = [
      make({ start: '2026-02', end: null }),
      make({ start: null, end: null }),
      make({ start: '2026-02-31' }),
      make({ start: '2026-13-41' }),
    ];
    const { text, losses } = toIcs(set, { stamp });
    expect(text).not.toContain('VEVENT');
    expect(losses.map(({ field, reason }) => `${field}: ${reason}`)).toEqual(
      Array(4).fill('start: left out: a calendar needs a day'),
    );
  });

  it('folds after 75 octets without splitting a character, and is read back by ical.js', () => {
    fc.assert(
      fc.property(anyActivities, (set) => {
        const { text } = toIcs(set, { stamp });
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\n\r]/);
        }
        expect(Buffer.from(text).toString()).toBe(text);
        expect(parse(text).length).toBe(text.split('BEGIN:VEVENT').length - 1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('GeoJSON and JSON-LD', () => {
  it('puts longitude first and no geometry where there is no place', () => {
    const { features } = JSON.parse(toGeojson([talk, make({ place: null })]).text) as {
      features: { geometry: unknown }[];
    };
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [26.729, 58.378] },
      null,
    ]);
  });

  it('writes Events that cannot end the script that holds them', () => {
    const { text } = toJsonld([make({ title: '</script><script>alert(1)//' })]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'Event',
          name: '</script><script>alert(1)//',
          eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
          location: {
            address: { addressCountry: 'EE' },
            geo: { latitude: 58.378, longitude: 26.729 },
          },
        },
      ],
    });
  });
});

describe('losses', () => {
  it('are reported by field and reason', () => {
    const losses = Array.from({ length: 7 }, (_, i) => ({
      id: `a${i}`,
      field: 'start',
      reason: 'left out',
    }));
    expect(lossReport([...losses, { id: 'b', field: 'title', reason: 'changed' }])).toBe(
      'start: left out (7): a0, a1, a2, a3, a4 and 2 more\ntitle: changed (1): b',
    );
    expect(lossReport([])).toBe('');
  });

  const formats: [string, (set: Activity[]) => Exported][] = [
    ['CSV', (set) => toCsv(set)],
    ['CSV with semicolons', (set) => toCsv(set, { separator: ';', bom: false })],
    ['iCalendar', (set) => toIcs(set, { stamp })],
    ['GeoJSON', toGeojson],
    ['JSON-LD', toJsonld],
  ];

  it.each(formats)('a round trip through %s loses only what is named', async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(anyActivities, async (set) => {
        const { text, losses } = write(set);
        const { activities: back, rejected } =
          set.length > 0 ? await importActivities(text) : { activities: [], rejected: [] };
        // Of a calendar that lost every event nothing comes back, and that is said.
        if (back.length > 0) expect(rejected).toEqual([]);
        const byId = new Map(back.map((activity) => [activity.id, activity]));
        for (const activity of set) {
          const named = new Set(
            losses.filter(({ id }) => id === activity.id).map(({ field }) => field),
          );
          const found = byId.get(activity.id);
          if (!found) {
            expect(named).toContain('start');
            continue;
          }
          byId.delete(activity.id);
          for (const [field, value] of Object.entries(activity)) {
            if (!named.has(field))
              expect({ [field]: found[field as keyof Activity] }).toEqual({ [field]: value });
          }
        }
        // Nothing is made up.
        expect([...byId]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a second trip loses nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyActivities, async (set) => {
        for (const write of [toCsv, toGeojson, toJsonld] as ((set: Activity[]) => Exported)[]) {
          const once = (await importActivities(write(set).text)).activities;
          const again = write(once);
          expect(again.losses).toEqual([]);
          expect((await importActivities(again.text)).activities).toEqual(once);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('size', () => {
  it('stays at 3 KiB for all exporters, minified and compressed', async () => {
    const entry = fileURLToPath(new URL('../../src/exporters/index.ts', import.meta.url));
    const code = await bundleSize(`export * from ${JSON.stringify(entry)}`);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(3072);
    const csvOnly = await bundleSize(`export { toCsv } from ${JSON.stringify(entry)}`);
    expect(csvOnly).not.toContain('VCALENDAR');
  });
});
