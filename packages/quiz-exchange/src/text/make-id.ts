/** Ids of questions, made from their words. */

/** Words of an id. */
const WORDS = 5;
const LONGEST = 60;

/** @returns An id like `free-gems`, with a number where `taken` has it already. */
export function makeId(text: string, taken: ReadonlySet<string>): string {
  const words = text
    .slice(0, 400)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const isId = /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(text);
  const base = words
    .slice(0, isId ? words.length : WORDS)
    .join('-')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  const stem = base || 'question';
  let id = stem;
  for (let i = 2; taken.has(id); i++) id = `${stem}-${i}`;
  return id;
}
