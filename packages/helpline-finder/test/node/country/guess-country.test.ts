import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessCountry, isElsewhere } from '../../../src/country/guess-country.js';
import { NAME_LANGUAGES } from '../../../src/country/name-languages.js';
import { WORLD_ZONES } from '../../../src/country/world-zones.js';
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
    ['en-US', 'Europe/Berlin', 'DE'],
    ['fr', 'Europe/Paris', 'FR'],
    ['uk', 'Europe/Kiev', 'UA'],
    ['ru', 'Europe/Simferopol', 'UA'],
    ['tr', 'Asia/Famagusta', 'CY'],
    ['en', 'Europe/Brussels', 'BE'],
    ['nl', 'Europe/Brussels', 'BE'],
    ['nl-NL', 'Europe/Brussels', 'NL'],
    ['sl-SI', 'Europe/Belgrade', 'SI'],
    ['sq-XK', 'Europe/Belgrade', 'XK'],
    ['pt', 'Atlantic/Azores', 'PT'],
    ['be', 'Europe/Minsk', 'BY'],
    ['fr-FR', 'UTC', 'FR'],
    ['fr-FR', undefined, 'FR'],
    ['es-CO', 'Etc/UTC', 'CO'],
  ])('guesses from %s and %s', (tag, zone, expected) => {
    expect(guessCountry([tag], zone, WORLD_ZONES)).toEqual({ code: expected, ask: [] });
  });

  it.each([
    [['nl-NL'], 'Europe/Berlin', ['DE', 'NL']],
    [['et-EE'], 'Europe/Kyiv', ['UA', 'EE']],
    [['sq-XK'], 'Europe/Tirane', ['AL', 'XK']],
    [['de', 'pl-PL'], 'Europe/Berlin', ['DE', 'PL']],
    [['de-AT', 'uk-UA'], 'Europe/Vienna', ['AT', 'UA']],
    [['fr-FR', 'de-DE'], undefined, ['FR', 'DE']],
  ] as const)('asks where %s and %s differ', (tags, zone, ask) => {
    expect(guessCountry(tags, zone)).toEqual({ code: null, ask });
  });

  it.each([
    ['en', 'UTC'],
    ['en-US', 'UTC'],
    ['en-GB', 'UTC'],
    ['es-419', 'UTC'],
    ['not a tag', 'Mars/Base'],
    ['de-DE', 'Mars/Base'],
  ])('guesses nothing from %s in %s', (tag, zone) => {
    expect(guessCountry([tag], zone)).toEqual({ code: null, ask: [] });
  });

  it('finds the rest of the world once its zones are there', () => {
    expect(isElsewhere('America/Bogota')).toBe(true);
    expect(guessCountry(['es'], 'America/Bogota').code).toBeNull();
    expect(guessCountry(['es'], 'America/Bogota', WORLD_ZONES).code).toBe('CO');
    expect(guessCountry(['en'], 'Asia/Calcutta', WORLD_ZONES).code).toBe('IN');
    expect(isElsewhere('Europe/Paris')).toBe(false);
    expect(isElsewhere('UTC')).toBe(false);
  });

  it('in no zone and no language guesses another country than the clock’s', () => {
    for (const [zone, countries] of [...ZONE_COUNTRIES, ...WORLD_ZONES]) {
      for (const tag of NAME_LANGUAGES) {
        const { region } = new Intl.Locale(tag).maximize();
        expect(guessCountry([tag], zone, WORLD_ZONES), `${tag} ${zone}`).toEqual({
          code: countries[0],
          ask: [],
        });
        const { code, ask } = guessCountry([`${tag}-${region}`], zone, WORLD_ZONES);
        const english = tag === 'en';
        if (code) expect(english || countries.includes(region!)).toBe(true);
        else expect(ask).toEqual([countries[0], region]);
      }
    }
  });

  it('has a zone for every country of the directory, and only zones that exist', () => {
    const covered = new Set([...ZONE_COUNTRIES.values()].flat());
    expect(known.filter((code) => !covered.has(code))).toEqual([]);
    for (const zone of [...ZONE_COUNTRIES.keys(), ...WORLD_ZONES.keys()]) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });

  it('has every zone that a browser can name', () => {
    const missing = Intl.supportedValuesOf('timeZone').filter(
      (zone) => isElsewhere(zone) && !WORLD_ZONES.has(zone),
    );
    expect(missing).toEqual([]);
  });
});
