import { describe, expect, it } from 'vitest';
import { guessCountry } from '../../src/country/guess-country.js';
import { resolveCountry } from '../../src/country/resolve-country.js';
import { ZONE_COUNTRIES } from '../../src/country/zone-countries.js';
import { readFileSync } from 'node:fs';

const known = (
  JSON.parse(readFileSync(new URL('../fixtures/countries.json', import.meta.url), 'utf8')) as {
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

describe('resolveCountry', () => {
  const detect = { tag: 'en', timezone: 'Europe/Tallinn' };

  it('shows what was asked for, in any case', () => {
    expect(resolveCountry(' fr ', known, detect)).toEqual({
      code: 'FR',
      guessed: false,
      problem: null,
    });
    expect(resolveCountry('UK', known, detect).code).toBe('GB');
    expect(resolveCountry('el', known, detect).code).toBe('GR');
  });

  it('never turns a wrong country into another', () => {
    for (const wrong of ['Atlantis', 'ZZ', 'XX', 'E', 'EEE', '<b>', 'EU']) {
      expect(resolveCountry(wrong, known, detect)).toEqual({
        code: null,
        guessed: false,
        problem: 'unknown',
      });
    }
    expect(resolveCountry('JP', known, detect)).toEqual({
      code: 'JP',
      guessed: false,
      problem: 'without',
    });
  });

  it('guesses only when nothing was asked for and guessing is allowed', () => {
    expect(resolveCountry('', known, detect)).toEqual({ code: 'EE', guessed: true, problem: null });
    expect(resolveCountry('', known, null)).toEqual({ code: null, guessed: false, problem: null });
  });
});
