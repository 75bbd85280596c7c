import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldLetters, foldText } from '../../src/fold-text.js';

describe('folding text', () => {
  it('gives what people type in a hurry', () => {
    expect(foldText('Türkiye')).toBe('turkiye');
    expect(foldText('Côte d’Azur')).toBe('cote d azur');
    expect(foldText(' Łódź, Đakovo & Ħal Qormi ')).toBe('lodz dakovo hal qormi');
    expect(foldText('Straße')).toBe('strasse');
    expect(foldText('Zucker\u00adfest \u200eabc\u200f')).toBe('zuckerfest abc');
    expect(foldText('ЇЖАК Ґанок')).toBe('іжак ганок');
    expect(foldLetters('Jyväskylä’s')).toBe('jyvaskyla’s');
    expect(foldedWords("Dún Laoghaire, l'Aquila")).toEqual(['dun', 'laoghaire', 'laquila']);
  });

  it('is done with once: folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
