/** The question of a day: each comes in turn, and after the last one the first. */
import type { Question, Quiz } from '@awareness-widgets/data';
import type { QuizOptions } from './game.js';
import { shuffleItems } from './shuffle-items.js';

const DAY = 86_400_000;

/** Types without right or wrong. */
const OPEN: ReadonlySet<Question['type']> = new Set(['opinion', 'scale']);

/**
 * @param items To choose from; the same list and seed give the same question everywhere.
 * @param date `YYYY-MM-DD`; without one that can be read, the day on which counting begins.
 * @param seed Of the order. Two pages with one seed ask the same on the same day.
 * @returns One item, or none where there is none to choose from.
 */
export function pickOfDay<T>(items: readonly T[], date: string | undefined, seed: string): T[] {
  if (items.length === 0) return [];
  const day = Math.floor(Date.parse(`${date ?? ''}T00:00Z`) / DAY) || 0;
  const { length } = items;
  return [shuffleItems(items, seed)[((day % length) + length) % length]!];
}

/** @returns The quiz with its question of the day alone; with none where it asks for no opinion. */
export function quizOfDay(quiz: Quiz, { date, seed = quiz.id, topic }: QuizOptions): Quiz {
  const open = quiz.questions.filter(
    (asked) => OPEN.has(asked.type) && !asked.sensitive && (!topic || asked.topic === topic),
  );
  return { ...quiz, questions: pickOfDay(open, date, seed) };
}
