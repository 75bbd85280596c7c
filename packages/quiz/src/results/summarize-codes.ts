/**
 * A class from its result codes. Groups under five are hidden: with fewer than five codes nothing
 * is shown, and a count that would single out one to four pupils is given in words.
 */
import type { Count } from '../engine/game.js';
import { decodeResult } from './result-code.js';

/** Fewer people than this are never counted out. */
const SMALLEST_GROUP = 5;

export interface ClassSummary {
  /** Codes that belong to the quiz. */
  codes: number;
  /** Texts that are no code, or belong to another quiz. */
  unread: readonly string[];
  /** Null while there are too few codes. */
  questions: readonly { right: Count; learned: Count }[] | null;
  /** Mean percent right on the first try, rounded; null while there are too few codes. */
  percent: number | null;
  /** How many reached the pass mark. */
  passed: Count | null;
}

/** A count of `total` with small groups hidden, on either side. */
export function hideSmall(count: number, total: number): Count {
  if (count > 0 && count < SMALLEST_GROUP) return 'few';
  if (count < total && total - count < SMALLEST_GROUP) return 'nearly-all';
  return count;
}

/**
 * @param text Codes, separated by spaces, commas or lines.
 * @param quiz The letters of the quiz, from `quizLetters`.
 */
export function summarizeCodes(text: string, quiz: string, passMark: number): ClassSummary {
  const unread: string[] = [];
  const results = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .flatMap((word) => {
      const result = decodeResult(word);
      if (result?.quiz === quiz && result.marks.length > 0) return [result.marks];
      unread.push(word);
      return [];
    });
  const total = results.length;
  const base = { codes: total, unread };
  if (total < SMALLEST_GROUP) return { ...base, questions: null, percent: null, passed: null };
  const count = results[0]!.length;
  const sum = (i: number, mark: string) => results.filter((marks) => marks[i] === mark).length;
  const share = (kinds: readonly string[]) => (marks: readonly string[]) =>
    (100 * marks.filter((mark) => kinds.includes(mark)).length) / count;
  const first = results.map(share(['right']));
  const passed = results.filter((marks) => share(['right', 'learned'])(marks) >= passMark).length;
  return {
    ...base,
    questions: Array.from({ length: count }, (_, i) => ({
      right: hideSmall(sum(i, 'right'), total),
      learned: hideSmall(sum(i, 'learned'), total),
    })),
    percent: Math.round(first.reduce((a, b) => a + b, 0) / total),
    passed: hideSmall(passed, total),
  };
}
