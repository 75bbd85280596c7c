/**
 * One spelling for what people type and what things are called, so that "jyvaskyla" finds
 * Jyväskylä: no case, no accents, no punctuation, no invisible signs (soft hyphens, joiners, marks
 * of direction). The map's search, the finder's countries and the quiz's gaps share it.
 */

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  œ: 'oe',
  ə: 'e',
  ħ: 'h',
  ŋ: 'n',
  ґ: 'г',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Lower case without accents; punctuation stays: `Côte d’Azur` → `cote d’azur`. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  // Most words of most lists are plain; the others only pay.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(LETTER, (letter) => LETTERS[letter]!);
}

/** Folded, with one space between words: `Türkiye` → `turkiye`, `Côte d’Azur` → `cote d azur`. */
export const foldText = (text: string): string =>
  foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The folded words of a text; an apostrophe joins: `d’Azur` is the word `dazur`. */
export const foldedWords = (text: string): string[] =>
  foldLetters(text)
    .replace(/['’ʼ]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
