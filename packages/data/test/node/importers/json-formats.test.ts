import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importActivities } from '../../../src/importers/index.js';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/import/${name}`, import.meta.url)));

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
      readFileSync(new URL('../../../activities/2021/IE.json', import.meta.url)),
    );
    const { activities, rejected, warnings } = await importActivities(bytes);
    const file = JSON.parse(new TextDecoder().decode(bytes)) as { activities: unknown[] };
    expect([...rejected, ...warnings]).toEqual([]);
    expect(activities).toEqual(file.activities);
  });
});
