import { describe, expect, it } from 'vitest';
import { importActivities } from '../../../src/importers/index.js';
import { isZone } from '../../../src/importers/resolve-zone.js';
import { zoneOfPlace } from '../../../src/importers/zone-of-place.js';

const at = (country: string, lat: number, lon: number) =>
  zoneOfPlace(country, { name: '', lat, lon });

describe('the zone of a place', () => {
  it.each([
    ['ES', 40.4, -3.7, 'Europe/Madrid'],
    ['ES', 28.1, -15.4, 'Atlantic/Canary'],
    ['ES', 35.9, -5.3, 'Europe/Madrid'],
    ['ES', 39.6, 2.65, 'Europe/Madrid'],
    ['PT', 38.7, -9.1, 'Europe/Lisbon'],
    ['PT', 37.7, -25.7, 'Atlantic/Azores'],
    ['PT', 32.7, -16.9, 'Atlantic/Madeira'],
    ['FR', -20.9, 55.5, 'Indian/Reunion'],
    ['FR', 48.9, 2.3, null],
    ['RE', -20.9, 55.5, 'Indian/Reunion'],
    ['NL', 12.1, -68.9, 'America/Curacao'],
    ['NO', 78.2, 15.6, null],
  ])('%s %d %d is %s', (country, lat, lon, zone) => {
    expect(at(country, lat, lon)).toBe(zone);
    if (zone) expect(isZone(zone)).toBe(true);
  });

  it('gives the clock where the country has several', async () => {
    const { activities } = await importActivities(
      'title;start;country;town\nA;2026-02-10 18:00;ES;Sevilla\nB;2026-02-10 18:00;ES;Las Palmas de Gran Canaria\nC;2026-02-10 18:00;RE;Saint-Denis\nD;2026-02-10 18:00;ES;',
      { edition: 2026, locate: true },
    );
    expect(activities.map(({ start }) => start)).toEqual([
      '2026-02-10T18:00+01:00',
      '2026-02-10T18:00+00:00',
      '2026-02-10T18:00+04:00',
      '2026-02-10',
    ]);
  });
});
