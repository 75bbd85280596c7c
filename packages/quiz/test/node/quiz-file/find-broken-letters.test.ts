import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuiz } from '../../../src/quiz-file/check-quiz.js';
import { findBrokenLetters } from '../../../src/quiz-file/find-broken-letters.js';
import { quickCheck } from '../../../src/quiz-file/quick-check.js';
import { smallQuiz } from '../sample.js';

const utf8 = new TextEncoder();
/** As an editor shows UTF-8 when it takes it for another code page. */
const misread = (text: string, page: string) => new TextDecoder(page).decode(utf8.encode(text));

describe('letters of another code page', () => {
  it.each([
    ['für', 'windows-1252'],
    ['Größe', 'windows-1252'],
    ['l’école', 'windows-1252'],
    ['„Łódź“', 'windows-1252'],
    ['безпека', 'windows-1252'],
    ['безпека', 'windows-1251'],
    ['Ελλάδα', 'windows-1252'],
  ])('are found in %s read as %s', (word, page) => {
    const broken = findBrokenLetters(`A word: ${misread(word, page)} in a sentence.`);
    expect(broken?.right).toContain(word.replace(/[„“]/g, '').slice(1, -1));
  });

  it('are found where the browser has replaced them', () => {
    const bytes = new Uint8Array([0x50, 0x72, 0xfc, 0x66, 0x75, 0x6e, 0x67]);
    expect(findBrokenLetters(new TextDecoder().decode(bytes))).toEqual({
      was: 'Pr\ufffdfung',
      right: '',
    });
  });

  it('are an error of the quiz, by the small check as well', () => {
    const quiz = smallQuiz(2);
    for (const title of ['Pr\ufffdfung', misread('Prüfung', 'windows-1252')]) {
      const data = { ...quiz, title };
      expect(quickCheck(data)).toBe(null);
      expect(checkQuiz(data)).toMatchObject({
        ok: false,
        issues: [{ code: 'letters', path: 'title' }],
      });
    }
  });

  it('are not found in words of any language that read as they stand', () => {
    const words =
      'für Größe Straße à : été ? « Où » MAÇÃ “SÃO” Âge ÂNCORA Çelik Łódź Šibenik Ørsted Ärzte Åse Ти Рі Сі ті Дії вії Її ЇЖАК Ґанок Россия Ёлка Ελλάδα עברית العربية Ţara Óbudai Ñandú Ðà';
    for (const word of words.split(' ')) expect(findBrokenLetters(word), word).toBe(null);
  });

  it('are not found in any quiz of ours', () => {
    const folder = new URL('../../../../data/quizzes/', import.meta.url);
    for (const language of readdirSync(folder, { withFileTypes: true })) {
      if (!language.isDirectory()) continue;
      for (const file of readdirSync(new URL(`${language.name}/`, folder))) {
        const text = readFileSync(new URL(`${language.name}/${file}`, folder), 'utf8');
        expect(findBrokenLetters(text), file).toBe(null);
      }
    }
  });

  it('are found in any sentence with letters beyond ASCII', () => {
    const letter = fc.constantFrom(...'äöüßéèçñåøłžščďěřůáíóúý');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 8 }), (letters) => {
        const word = `a${letters.join('b')}c`;
        expect(findBrokenLetters(misread(word, 'windows-1252'))?.right).toBe(word);
        expect(findBrokenLetters(word)).toBe(null);
      }),
    );
  });
});
