import { describe, expect, it } from 'vitest';
import { dateFormat, displayName, listFormat, numberFormat } from '../../src/intl.js';
import { listWords } from '../../src/list-words.js';

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const date = new Date('2027-02-09T12:00:00Z');

describe('Intl objects', () => {
  it('are made once for the same question', () => {
    expect(dateFormat('fr', DAY)).toBe(dateFormat('fr', { ...DAY }));
    expect(dateFormat('fr', DAY)).not.toBe(dateFormat('de', DAY));
    expect(numberFormat('fr')).toBe(numberFormat('fr'));
    expect(listFormat('fr')).not.toBe(listFormat('fr', { type: 'disjunction' }));
  });

  it('are not kept without end', () => {
    const [oldest] = [dateFormat('sv', DAY)];
    for (let digits = 1; digits <= 20; digits++) {
      for (let i = 0; i < 10; i++) {
        numberFormat('sv', { minimumIntegerDigits: digits, maximumFractionDigits: i });
      }
    }
    expect(dateFormat('sv', DAY)).not.toBe(oldest);
  });

  it('write dates as Europe does where only English is asked for', () => {
    expect(dateFormat('en', DAY).format(date)).toBe('9 February 2027');
    expect(dateFormat('en-US', DAY).format(date)).toBe('February 9, 2027');
  });

  it('answer in English and UTC where a language or a zone is none', () => {
    expect(dateFormat('not a tag', DAY).format(date)).toBe('9 February 2027');
    const nowhere = { ...DAY, timeZone: 'Europe/Atlantis' };
    expect(dateFormat('de', nowhere).resolvedOptions().timeZone).toBe('UTC');
  });
});

describe('names', () => {
  it('are in the language asked for, or not given', () => {
    expect(displayName('de', 'region', 'EE')).toBe('Estland');
    expect(displayName('de', 'language', 'uk')).toBe('Ukrainisch');
    expect(displayName('tlh', 'region', 'EE')).toBe(undefined);
    expect(displayName('de', 'region', 'nonsense')).toBe(undefined);
  });

  it('are joined as in a sentence', () => {
    expect(listWords(['Dublin', 'Cork', 'Galway'], 'en')).toBe('Dublin, Cork and Galway');
    expect(listWords(['Dublin'], 'en')).toBe('Dublin');
    expect(listWords(['Wien', 'Graz'], 'de')).toBe('Wien und Graz');
  });
});
