/**
 * When two typed answers are the same: the spelling that the search shares, and beside it what a
 * keyboard or a habit makes of letters it lacks. Signs count only where there are no letters, as in
 * "100 %" or "-5".
 */
import { foldText } from '@awareness-widgets/core';

/** Letters that are typed as two where a keyboard lacks them. */
const TWO: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  þ: 'th',
  ð: 'dh',
};

/** Presentation forms, full width, and the digits of Arabic keyboards, as a plain keyboard has them. */
const plain = (text: string): string =>
  text
    .replace(/[\ufb00-\ufb4f\uff01-\uff5e]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

const spelledOut = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüåæøœþð]/g, (letter) => TWO[letter]!);

/** A hyphen or an apostrophe inside a word, which many leave out. */
const JOINTS = /(?<=[\p{L}\p{N}])['’‘ʼ`´\-‐-―−](?=[\p{L}\p{N}])/gu;

/** Numbers and signs: one spelling of minus, comma and multiplication, no spaces, brackets, end signs. */
function foldSigns(text: string): string {
  const signs = text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s"'“”„«»‹›‘’()[\]{}]/gu, '')
    .replace(/[‐-―−]/g, '-')
    .replace(/[×·∙]/g, '*')
    .replace(/÷/g, ':')
    .replace(/(?<=\d),(?=\d)/g, '.');
  return signs.replace(/[.,;:!?…]+$/u, '') || signs;
}

/** All spellings of a text that count as the same; empty where nothing was typed. */
export function foldTyped(text: string): readonly string[] {
  const clean = plain(text);
  if (!/\p{L}/u.test(clean)) return [foldSigns(clean)].filter(Boolean);
  const joined = clean.replace(JOINTS, '');
  return [
    ...new Set([clean, joined].flatMap((one) => [one, spelledOut(one)]).map(foldText)),
  ].filter(Boolean);
}

/** Whether two texts would be typed for the same answer. */
export function isSameTyped(a: string, b: string): boolean {
  const spellings = foldTyped(a);
  return foldTyped(b).some((one) => spellings.includes(one));
}
