import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTyped, isSameTyped } from '../../../src/questions/fold-typed.js';

describe('typed answers', () => {
  it.each([
    // What stands in the file, and what a keyboard or a habit makes of it.
    ['Straße', 'Strasse', 'STRASSE', 'straße.'],
    ['cœur', 'coeur', 'Cœur !'],
    ['København', 'Kobenhavn', 'Koebenhavn', 'KØBENHAVN'],
    ['Ærø', 'Aero', 'Aeroe'],
    ['Łódź', 'Lodz', 'łódź'],
    ['ёлка', 'елка', 'Ёлка,'],
    ['Müller', 'Mueller', 'Muller', 'Mu\u0308ller'],
    ['two-factor', 'two\u2011factor', 'two–factor', 'two factor', 'twofactor', 'Two - Factor'],
    ['100 %', '100%', '100\u00a0%', '100\u202f%', '(100 %)', '100%.'],
    ['no', 'no,', 'No!', '“no”', '«no»', '(no)', 'no;', 'no…'],
    ['don’t', "don't", 'dont', 'don`t'],
    ['l’école', "L'ecole", 'l école', 'lecole'],
    ['Passwort', 'Pass\u00adwort', '\u200ePasswort\u200f', 'Ｐａｓｓｗｏｒｔ'],
    ['3,5', '3.5', ' 3,5 '],
    ['-5', '−5', '–5'],
    ['112', '١١٢', '۱۱۲', '112.'],
    ['@', ' @ '],
  ])('forgive in %s', (answer, ...typed) => {
    for (const one of typed) expect(isSameTyped(answer, one), one).toBe(true);
  });

  it.each([
    ['-5', '5'],
    ['1/2', '1-2'],
    ['3.5', '35'],
    ['100 %', '100'],
    ['@', '#'],
    ['every day', 'everyday'],
    ['hus', 'haus'],
    ['мій', 'мии'],
    ['no', ''],
    ['no', ' ?! '],
  ])('tell %s from %s', (answer, typed) => {
    expect(isSameTyped(answer, typed)).toBe(false);
  });

  it('are nothing where only spaces were typed', () => {
    expect(foldTyped(' \u00a0\u200b')).toEqual([]);
  });

  it('forgive case, spaces around and a sign at the end in any word of any script', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => /^\p{L}+$/u.test(text) && text.toUpperCase().toLowerCase() === text);
    const end = fc.constantFrom('.', '!', '?', ',', ';', ':', '…', '”', '»', ')', '\u00a0', ' ');
    fc.assert(
      fc.property(word, end, (text, sign) => {
        expect(isSameTyped(text, ` ${text.toUpperCase()}${sign}`)).toBe(true);
        expect(isSameTyped(text, text.normalize('NFD'))).toBe(true);
      }),
    );
  });

  it('never take another number for the same', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        expect(isSameTyped(String(a), String(b))).toBe(a === b);
      }),
    );
  });
});
