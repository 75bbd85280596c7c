import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessCountry } from '../../../src/country/guess-country.js';
import { ZONE_COUNTRIES } from '../../../src/country/zone-countries.js';

const known = (
  JSON.parse(readFileSync(new URL('../../fixtures/countries.json', import.meta.url), 'utf8')) as {
    countries: { code: string }[];
  }
).countries.map(({ code }) => code);

describe('guessCountry', () => {
  it.each([
    ['en', 'Europe/Tallinn', 'EE'],
    ['en-GB', 'Europe/Tallinn', 'EE'],
    ['fr', 'Europe/Paris', 'FR'],
    ['uk', 'Europe/Kiev', 'UA'],
    ['ru', 'Europe/Simferopol', 'UA'],
    ['tr', 'Asia/Famagusta', 'CY'],
    ['en', 'Europe/Brussels', 'BE'],
    ['nl', 'Europe/Brussels', 'BE'],
    ['nl-NL', 'Europe/Brussels', 'NL'],
    ['sl-SI', 'Europe/Belgrade', 'SI'],
    ['pt', 'Atlantic/Azores', 'PT'],
    ['fr-FR', 'UTC', 'FR'],
    ['fr-FR', undefined, 'FR'],
  ])('guesses from %s and %s', (tag, zone, expected) => {
    expect(guessCountry(tag, zone, known)).toBe(expected);
  });

  it.each([
    ['en-GB', 'America/New_York'],
    ['en', 'UTC'],
    ['en-US', 'UTC'],
    ['be', 'Europe/Minsk'],
    ['not a tag', 'Mars/Base'],
  ])('guesses nothing from %s in %s', (tag, zone) => {
    expect(guessCountry(tag, zone, known)).toBeNull();
  });

  it('has a zone for every country of the directory, and only zones that exist', () => {
    const covered = new Set([...ZONE_COUNTRIES.values()].flat());
    expect(known.filter((code) => !covered.has(code))).toEqual([]);
    for (const zone of ZONE_COUNTRIES.keys()) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });
});
