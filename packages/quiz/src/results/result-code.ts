/**
 * A result as a short code without a name, to copy, read out or show as a QR code: which scored
 * questions were right at once and which on the second try. The letters leave out those that are
 * mistaken for digits (Crockford's base 32), and a check letter catches slips.
 *
 * `AWQ` + quiz and length + marks + check, e.g. `AWQ-4KT9-0AVX-7`.
 */
import { hashText } from '../engine/seeded-random.js';
import type { Mark } from '../engine/game.js';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MARKS: readonly Mark[] = ['open', 'right', 'learned'];
/** Marks in two letters: 3^6 = 729 of 1024. */
const GROUP = 6;

export interface ResultCode {
  /** Names the quiz and its questions; codes of other quizzes do not add up with these. */
  quiz: string;
  marks: readonly Mark[];
}

/** Names a set of scored questions in three letters. */
export function quizLetters(quizId: string, questionIds: readonly string[]): string {
  return letters(hashText([quizId, ...questionIds].join('\n')) % 32 ** 3, 3);
}

export function encodeResult({ quiz, marks }: ResultCode): string {
  let body = quiz + letters(marks.length, 2);
  for (let i = 0; i < marks.length; i += GROUP) {
    const group = marks.slice(i, i + GROUP);
    body += letters(
      group.reduce((sum, mark) => sum * 3 + MARKS.indexOf(mark), 0),
      2,
    );
  }
  return `AWQ-${(body + check(body)).match(/.{1,4}/g)!.join('-')}`;
}

/** @returns null where the text is no result code, or has a slip in it. */
export function decodeResult(text: string): ResultCode | null {
  const clean = text
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/^AWQ/, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const body = clean.slice(0, -1);
  if (body.length < 5 || [...clean].some((c) => !LETTERS.includes(c))) return null;
  const count = number(body.slice(3, 5));
  if (clean.at(-1) !== check(body) || body.length !== 5 + 2 * Math.ceil(count / GROUP)) return null;
  const marks: Mark[] = [];
  for (let i = 0; i < count; i += GROUP) {
    const size = Math.min(GROUP, count - i);
    let value = number(body.slice(5 + i / 3, 7 + i / 3));
    if (value >= 3 ** size) return null;
    const group: Mark[] = [];
    for (let j = 0; j < size; j++, value = Math.floor(value / 3)) group.unshift(MARKS[value % 3]!);
    marks.push(...group);
  }
  return { quiz: body.slice(0, 3), marks };
}

function letters(value: number, length: number): string {
  let text = '';
  for (let i = 0; i < length; i++, value = Math.floor(value / 32))
    text = LETTERS[value % 32] + text;
  return text;
}

function number(text: string): number {
  return [...text].reduce((sum, letter) => sum * 32 + LETTERS.indexOf(letter), 0);
}

/** One letter; weights make a swap of neighbours show. */
function check(body: string): string {
  const sum = [...body].reduce((total, c, i) => total + (i * 2 + 3) * (LETTERS.indexOf(c) + 1), 0);
  return LETTERS[sum % 32]!;
}
