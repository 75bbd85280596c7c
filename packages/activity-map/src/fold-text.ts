/** Text as people type it in a hurry: lower case, without accents, so that "jyvaskyla" finds Jyväskylä. */

/** Letters that Unicode does not take apart. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ʼ: '',
  '’': '',
  "'": '',
};

export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // Most words of most lists are plain; do not pay for the others there.
  if (/^[\x20-\x26\x28-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđðþæœıħŋʼ’']/g, (letter) => LETTERS[letter]!);
}

/** The folded words of a text. */
export const foldedWords = (text: string): string[] =>
  foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
