import { describe, expect, it } from 'vitest';
import { WORDS, wordsFor } from '../../src/snippets/words/index.js';

/** Words that are the same in English and another language. */
const SAME = new Set(['Police', 'Ambulance', 'SMS', 'WhatsApp', 'Chat', 'Quiz', 'Gendarmerie']);

function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (value as (x: string) => string)('#')]];
  return Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe('words of the snippets', () => {
  const english = new Map(texts(WORDS[0]!.terms));

  for (const { code, terms, reviewed } of WORDS.slice(1)) {
    it(`${code} is translated throughout and says that nobody has reviewed it`, () => {
      expect(reviewed).toBeNull();
      for (const [path, text] of texts(terms)) {
        expect(text.trim(), path).not.toBe('');
        if (text === english.get(path)) expect([...SAME], `${path}: ${text}`).toContain(text);
      }
    });
  }

  it('serves a regional tag by its language and everything else in English', () => {
    expect(wordsFor('fr-CA').code).toBe('fr');
    expect(wordsFor('DE').code).toBe('de');
    expect(wordsFor('et').code).toBe('en');
    expect(wordsFor('').code).toBe('en');
  });
});
