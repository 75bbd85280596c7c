/** Unknown JSON into a quiz, or everything that is wrong with it: never half a quiz. */
import { parse, Quiz } from '@awareness-widgets/data';
import { findQuizFaults, type QuizFault } from './find-quiz-faults.js';

export type CheckedQuiz = { ok: true; value: Quiz } | { ok: false; issues: QuizFault[] };

export function checkQuiz(data: unknown): CheckedQuiz {
  const parsed = parse(Quiz, data);
  if (!parsed.ok) return parsed;
  const issues = findQuizFaults(parsed.value);
  return issues.length === 0 ? parsed : { ok: false, issues };
}
