/** The signs of GIFT, and text in which they are meant as text. */

/** Signs that mean something; before each a backslash makes it text. */
const ESCAPED = /\\([\\:#={}~n])/g;

/** @returns Text as it was meant. */
export const unescapeGift = (text: string): string =>
  text.replace(ESCAPED, (_, sign: string) => (sign === 'n' ? '\n' : sign));

/** @returns Text in which every sign is text, on one line. */
export const escapeGift = (text: string): string =>
  text.replace(/[\\:#={}~]/g, '\\$&').replace(/\n/g, '\\n');

/** @returns Where one of the signs stands that no backslash takes away; -1 where none does. */
export function findSign(text: string, signs: string, from = 0): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (signs.includes(text[i] ?? '')) return i;
  }
  return -1;
}

/** @returns Where a run of signs stands that no backslash takes away; -1 where none does. */
export function findRun(text: string, run: string, from = 0): number {
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\') i += 1;
    else if (text.startsWith(run, i)) return i;
  }
  return -1;
}
