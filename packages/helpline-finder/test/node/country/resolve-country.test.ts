import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../../src/country/country-codes.js';
import { resolveCountry } from '../../../src/country/resolve-country.js';

const known = (
  JSON.parse(readFileSync(new URL('../../fixtures/countries.json', import.meta.url), 'utf8')) as {
    countries: { code: string }[];
  }
).countries.map(({ code }) => code);

describe('resolveCountry', () => {
  const detect = { tags: ['en'], timezone: 'Europe/Tallinn' };
  const none = { guessed: false, ask: [] };

  it('shows what was asked for, in any case', () => {
    expect(resolveCountry(' fr ', known, detect)).toEqual({ ...none, code: 'FR', problem: null });
    expect(resolveCountry('UK', known, detect).code).toBe('GB');
    expect(resolveCountry('el', known, detect).code).toBe('GR');
    expect(resolveCountry('je', known, detect).code).toBe('GB');
    expect(resolveCountry('AX', known, detect).code).toBe('FI');
  });

  it('never turns a wrong country into another', () => {
    for (const wrong of ['Atlantis', 'ZZ', 'XX', 'E', 'EEE', '<b>', 'EU']) {
      expect(resolveCountry(wrong, known, detect)).toEqual({
        ...none,
        code: null,
        problem: 'unknown',
      });
    }
    for (const without of ['JP', 'CO', 'XK', 'BY', 'GI']) {
      expect(resolveCountry(without, known, detect)).toEqual({
        ...none,
        code: without,
        problem: 'without',
      });
    }
  });

  it('knows every country of ISO 3166-1, and Kosovo', () => {
    expect(new Set(COUNTRY_CODES).size).toBe(250);
    for (const code of COUNTRY_CODES) {
      expect(resolveCountry(code, known, null).problem, code).not.toBe('unknown');
    }
  });

  it('guesses only when nothing was asked for and guessing is allowed', () => {
    expect(resolveCountry('', known, detect)).toEqual({
      code: 'EE',
      guessed: true,
      ask: [],
      problem: null,
    });
    expect(resolveCountry('', known, null)).toEqual({ ...none, code: null, problem: null });
  });

  it('says of a guess outside of the directory that it is without', () => {
    const world = new Map([['America/Bogota', ['CO']]]);
    const found = resolveCountry('', known, { tags: ['es'], timezone: 'America/Bogota', world });
    expect(found).toEqual({ code: 'CO', guessed: true, ask: [], problem: 'without' });
  });

  it('asks where zone and region differ', () => {
    const found = resolveCountry('', known, { tags: ['nl-NL'], timezone: 'Europe/Berlin' });
    expect(found).toEqual({ code: null, guessed: false, ask: ['DE', 'NL'], problem: null });
  });
});
