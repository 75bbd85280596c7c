/**
 * The headless quiz, for other players, tests and servers. The element does the same but loads
 * only the question types that a quiz uses.
 */
import type { Quiz } from '@awareness-widgets/data';
import { optionsThatStay } from './questions/options-that-stay.js';
import { allTypes } from './questions/all-types.js';
import { quizOfDay } from './engine/pick-of-day.js';
import { makePlan } from './engine/make-plan.js';
import { QuizMachine } from './engine/quiz-machine.js';
import { restoreState } from './engine/restore-state.js';
import type { QuizOptions } from './engine/game.js';

/**
 * @param quiz A checked quiz (see `checkQuiz`).
 * @param saved A game from `saveQuiz`, to go on with; ignored where it does not fit.
 * @example
 * const quiz = createQuiz(data, { mode: 'solo', shuffle: 'all', seed: '7B' });
 * quiz.send({ type: 'start' });
 * quiz.send({ type: 'answer', answer: ['b'] });
 * quiz.score; // { score: 1, max: 9, percent: 11, passed: false, learned: 0, players: […] }
 */
export function createQuiz(
  quiz: Quiz,
  options: QuizOptions = {},
  saved?: string | null,
): QuizMachine {
  const asked = options.mode === 'reflect' ? quizOfDay(quiz, options) : quiz;
  const plan = makePlan(asked, options.types ?? allTypes, options, optionsThatStay(quiz.language));
  return new QuizMachine(plan, saved ? restoreState(plan, saved) : null);
}
