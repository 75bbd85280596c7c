/** How long questions take in a class. */
import type { Question } from '../schemas/quiz.js';

/** Minutes of one question, reading and a word about it included. Estimates, not measured. */
const MINUTES: Record<Question['type'], number> = {
  single: 1.5,
  multiple: 1.5,
  'true-false': 1,
  scale: 1,
  opinion: 1.5,
  gap: 1.5,
  ordering: 2,
  matching: 2,
  sorting: 2,
  highlight: 2,
  scenario: 2.5,
};

/** @returns Whole minutes, at least 1. */
export const countMinutes = (questions: readonly Pick<Question, 'type'>[]): number =>
  Math.max(1, Math.round(questions.reduce((sum, { type }) => sum + MINUTES[type], 0)));
