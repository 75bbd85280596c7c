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
  const guess = { code: 'EE', ask: [] };
  const none = { guessed: false, ask: [] };

  it('shows what was asked for, in any case', () => {
    expect(resolveCountry(' fr ', known, guess)).toEqual({ ...none, code: 'FR', problem: null });
    expect(resolveCountry('UK', known, guess).code).toBe('GB');
    expect(resolveCountry('el', known, guess).code).toBe('GR');
    expect(resolveCountry('je', known, guess).code).toBe('GB');
    expect(resolveCountry('AX', known, guess).code).toBe('FI');
  });

  it('never turns a wrong country into another', () => {
    for (const wrong of ['Atlantis', 'ZZ', 'XX', 'E', 'EEE', '<b>', 'EU']) {
      expect(resolveCountry(wrong, known, guess)).toEqual({
        ...none,
        code: null,
        problem: 'unknown',
      });
    }
    for (const without of ['JP', 'CO', 'XK', 'BY', 'GI']) {
      expect(resolveCountry(without, known, guess)).toEqual({
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
    expect(resolveCountry('', known, guess)).toEqual({
      code: 'EE',
      guessed: true,
      ask: [],
      problem: null,
    });
    expect(resolveCountry('', known, null)).toEqual({ ...none, code: null, problem: null });
  });

  it('says of a guess outside of the directory that it is without', () => {
    const found = resolveCountry('', known, { code: 'CO', ask: [] });
    expect(found).toEqual({ code: 'CO', guessed: true, ask: [], problem: 'without' });
  });

  it('passes a question on', () => {
    const found = resolveCountry('', known, { code: null, ask: ['DE', 'NL'] });
    expect(found).toEqual({ code: null, guessed: false, ask: ['DE', 'NL'], problem: null });
  });
});
