/** The result code of a game for one person. */
import type { QuizMachine } from '../engine/quiz-machine.js';
import { encodeResult, quizLetters } from './result-code.js';
import type { Plan } from '../engine/game.js';

/** Letters that name the scored questions of a plan. */
export function lettersOf(quizId: string, plan: Plan): string {
  const ids = plan.items.filter((item) => item.scored).map((item) => item.id);
  // The order may be shuffled for each pupil; the code must not depend on it.
  return quizLetters(quizId, [...ids].sort());
}

export function codeOf(quizId: string, { plan, score }: QuizMachine): string {
  const ids = plan.items.filter((item) => item.scored).map((item) => item.id);
  const sorted = [...ids].sort();
  const marks = score.players[0]!.marks;
  return encodeResult({
    quiz: quizLetters(quizId, sorted),
    marks: sorted.map((id) => marks[ids.indexOf(id)]!),
  });
}
