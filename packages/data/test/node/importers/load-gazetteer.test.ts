/** Towns of places that bring no coordinates. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importActivities } from '../../../src/importers/index.js';
import { loadGazetteer } from '../../../src/importers/load-gazetteer.js';
import { inCountry, COUNTRY_BOXES } from '../../../src/lint/country-boxes.js';

const near = async (name: string, country: string, lat: number, lon: number) => {
  const towns = (await loadGazetteer())(name, country);
  const found = towns.find(
    (town) => Math.abs(town.lat - lat) < 0.05 && Math.abs(town.lon - lon) < 0.08,
  );
  expect(found, `${name} ${country} ${JSON.stringify(towns.slice(0, 3))}`).toBeDefined();
};

describe('the gazetteer', () => {
  it('weighs at most 400 kB packed', () => {
    const data = readFileSync(new URL('../../../src/importers/towns.ts', import.meta.url));
    expect(gzipSync(data).length).toBeLessThan(400_000);
  });

  it('knows towns by their own and their English names', async () => {
    await near('Wien', 'AT', 48.21, 16.37);
    await near('Vienna', 'AT', 48.21, 16.37);
    await near('München', 'DE', 48.14, 11.58);
    await near('Muenchen', 'DE', 48.14, 11.58);
    await near('Munich', 'DE', 48.14, 11.58);
    await near('Praha', 'CZ', 50.09, 14.42);
    await near('Warszawa', 'PL', 52.23, 21.01);
    await near('Lisboa', 'PT', 38.72, -9.13);
    await near('Αθήνα', 'GR', 37.98, 23.73);
    await near('София', 'BG', 42.7, 23.32);
    await near('Київ', 'UA', 50.45, 30.52);
    await near('Kyiv', 'UA', 50.45, 30.52);
    await near('Tartu', 'EE', 58.38, 26.73);
    await near('Narva', 'EE', 59.38, 28.19);
    await near('Daugavpils', 'LV', 55.88, 26.53);
    await near('Kaunas', 'LT', 54.9, 23.91);
    await near('Helsingfors', 'FI', 60.17, 24.94);
    await near('Brussel', 'BE', 50.85, 4.35);
    await near('Bruxelles', 'BE', 50.85, 4.35);
    await near('Genève', 'CH', 46.2, 6.15);
    await near('Firenze', 'IT', 43.78, 11.25);
    await near('Göteborg', 'SE', 57.71, 11.97);
    await near('København', 'DK', 55.68, 12.57);
    await near('Београд', 'RS', 44.8, 20.47);
    await near('Скопје', 'MK', 42, 21.43);
    await near('თბილისი', 'GE', 41.69, 44.83);
  });

  it('puts parts overseas where they are, under their own code and the state’s', async () => {
    await near('Saint-Denis', 'RE', -20.88, 55.45);
    await near('Saint-Denis', 'FR', -20.88, 55.45);
    await near('Fort-de-France', 'FR', 14.6, -61.08);
    await near('Cayenne', 'GF', 4.94, -52.33);
    await near('Las Palmas de Gran Canaria', 'ES', 28.1, -15.41);
    await near('Ceuta', 'ES', 35.89, -5.32);
    await near('Funchal', 'PT', 32.67, -16.92);
    await near('Ponta Delgada', 'PT', 37.74, -25.67);
    await near('Willemstad', 'NL', 12.12, -68.93);
    await near('Longyearbyen', 'NO', 78.22, 15.65);
    await near('Nuuk', 'DK', 64.18, -51.72);
  });

  it('has no town outside its country', async () => {
    const { TOWNS } = await import('../../../src/importers/towns.js');
    const find = await loadGazetteer();
    const outside: string[] = [];
    for (const block of TOWNS.split('\n\n')) {
      const country = block.slice(0, 2);
      if (!Object.hasOwn(COUNTRY_BOXES, country)) continue;
      for (const line of block.split('\n').slice(1, -1))
        for (const { label, lat, lon } of find(line.split('\t')[0]!.split('|')[0]!, country))
          if (!inCountry(country, lat, lon)) outside.push(`${country} ${label} ${lat},${lon}`);
    }
    expect([...new Set(outside)]).toEqual([]);
  }, 60_000);
});

describe('places without coordinates', () => {
  const table = (rows: string) =>
    importActivities(`title;start;country;place;town\n${rows}`, { edition: 2026, locate: true });

  it('stand in the middle of their town, and that is said', async () => {
    const { activities, warnings } = await table('Talk;2026-02-10;EE;Library;Tartu\n');
    expect(activities[0]!.place).toEqual({
      name: 'Library, Tartu',
      lat: expect.closeTo(58.38, 1),
      lon: expect.closeTo(26.73, 1),
      precision: 'town',
    });
    expect(warnings.map(({ reason }) => reason)).toEqual([
      'coordinates guessed: the middle of Tartu',
    ]);
  });

  it('are asked about where two towns have the name, unless the region is written', async () => {
    const asked = await table(
      'Talk;2026-02-10;AT;School;Sankt Georgen\nTalk;2026-02-11;FR;Mairie;Saint-Denis\n',
    );
    expect(asked.activities.map(({ place }) => place!.lat)).toEqual([null, null]);
    expect(asked.warnings.some(({ reason }) => /several towns.*Réunion/.test(reason))).toBe(true);
    const told = await table('Talk;2026-02-11;FR;Mairie;Saint-Denis, Réunion\n');
    expect(told.activities[0]!.place!.lat).toBeCloseTo(-20.88, 1);
  });

  it('stay venues where no town is named, and nothing is looked up unasked', async () => {
    const unknown = await table('Talk;2026-02-10;EE;School hall;\n');
    expect(unknown.activities[0]!.place).toEqual({ name: 'School hall', lat: null, lon: null });
    const unasked = await importActivities('title;start;country;place\nA;2026-02-10;EE;Tartu', {
      edition: 2026,
    });
    expect(unasked.activities[0]!.place).toEqual({ name: 'Tartu', lat: null, lon: null });
  });

  it('are not taken to a town that is called like a house', async () => {
    const { activities } = await importActivities(
      'title;start;country;place;town\nA;2026-02-10;AT;Hall;\nB;2026-02-10;SK;Sála;\nC;2026-02-10;AT;School;Hall in Tirol',
      { edition: 2026, locate: true },
    );
    expect(activities.map(({ place }) => place!.precision)).toEqual([undefined, undefined, 'town']);
  });

  it('are found by the last part of an address', async () => {
    const { activities } = await importActivities(
      'title;start;country;address\nA;2026-02-10;DE;"Hauptstraße 1, 01067 Dresden"\nB;2026-02-10;PL;ul. Długa 3, 31-147 Kraków',
      { edition: 2026, locate: true },
    );
    expect(activities.map(({ place }) => place!.precision)).toEqual(['town', 'town']);
  });
});
