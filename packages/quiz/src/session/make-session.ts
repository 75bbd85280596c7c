/** One game as the element plays it: the quiz, its machine, and the views that were loaded for it. */
import type { Quiz } from '@awareness-widgets/data';
import type { QuestionType, QuizOptions } from '../engine/game.js';
import { makePlan } from '../engine/make-plan.js';
import { QuizMachine } from '../engine/quiz-machine.js';
import type { Session } from '../player/context.js';
import { view as choiceView } from '../questions/choice.view.js';
import type { QuestionView, QuestionViews } from '../questions/question-view.js';
const view = choiceView as unknown as QuestionView;
const type = view.type as QuestionType;
const views: QuestionViews = { single: view, multiple: view, 'true-false': view };

/**
 * @param base Address of the quiz file, or of the page where the host set the quiz itself.
 * @param saved A kept game.
 */
export async function makeSession(
  quiz: Quiz,
  options: QuizOptions,
  base: string,
  saved?: string,
): Promise<Session> {
  const plain =
    options.mode === 'solo' &&
    !saved &&
    quiz.questions.every((asked) => asked.type in views && !asked.image && !asked.scene);
  if (!plain) {
    const { makeRichSession } = await import('./load-parts.js');
    return makeRichSession(quiz, options, base, saved);
  }
  const plan = makePlan(quiz, { single: type, multiple: type, 'true-false': type }, options);
  return {
    quiz,
    machine: new QuizMachine(plan),
    views,
    teams: null,
    review: null,
    beside: null,
    styles: [],
    wordy: false,
  };
}
