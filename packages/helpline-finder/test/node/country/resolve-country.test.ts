import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveCountry } from '../../../src/country/resolve-country.js';

const known = (
  JSON.parse(readFileSync(new URL('../../fixtures/countries.json', import.meta.url), 'utf8')) as {
    countries: { code: string }[];
  }
).countries.map(({ code }) => code);

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
