/** One game as the element plays it: the quiz, its machine, and the views that were loaded for it. */
import type { Quiz } from '@awareness-widgets/data';
import type { QuizOptions } from '../engine/game.js';
import { makePlan } from '../engine/make-plan.js';
import { QuizMachine } from '../engine/quiz-machine.js';
import type { Session } from '../player/context.js';
import { view as choiceView } from '../questions/choice.view.js';
import { typesOf, type QuestionView, type QuestionViews } from '../questions/question-view.js';
import type { GameParts } from './load-parts.js';

const view = choiceView as unknown as QuestionView;
const views: QuestionViews = { single: view, multiple: view, 'true-false': view };

/** All that choice questions played by one person need: it comes with the player. */
const CHOICE_PARTS: GameParts = {
  views,
  teams: null,
  review: null,
  ask: null,
  beside: null,
  addressOf: (src) => src,
  styles: [],
  wordy: false,
  restore: null,
  anchors: undefined,
};

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
    !quiz.glossary &&
    (options.shuffle === 'none' || options.shuffle === 'questions') &&
    quiz.questions.every((asked) => asked.type in views && !asked.image && !asked.scene);
  const {
    restore,
    anchors,
    asked = quiz,
    ...parts
  } = plain
    ? CHOICE_PARTS
    : await (await import('./load-parts.js')).loadParts(quiz, options, base, Boolean(saved));
  const plan = makePlan(asked, typesOf(parts.views), options, anchors);
  const state = restore && saved ? restore(plan, saved) : null;
  return { quiz, machine: new QuizMachine(plan, state), ...parts };
}
