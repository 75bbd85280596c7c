/** One game as the element plays it: the quiz, its machine, and the views that were loaded for it. */
import type { Quiz } from '@awareness-widgets/data';
import type { CSSResult } from 'lit';
import { makePlan } from '../engine/make-plan.js';
import { QuizMachine } from '../engine/quiz-machine.js';
import type { QuestionType, QuizOptions } from '../engine/game.js';
import type { TeamsView } from '../teams/team-screens.view.js';
import { view as choiceView } from '../questions/choice.view.js';
import type { QuestionViews } from '../questions/load-types.js';
import type { QuestionView } from '../questions/question-view.js';
import type { PlayerContext } from '../player/context.js';

export interface Session {
  readonly quiz: Quiz;
  readonly machine: QuizMachine;
  readonly views: QuestionViews;
  /** The screens of teams mode; null in the other modes. */
  readonly teams: TeamsView | null;
  /** Exam mode: the feedback at the end. */
  readonly review: ((context: PlayerContext) => unknown) | null;
  /** Draws the picture and the scene of a question; null in quizzes without any. */
  readonly beside: ((context: PlayerContext) => unknown) | null;
  /** Style sheets of what was loaded. */
  readonly styles: readonly CSSResult[];
  /** Whether words are needed that do not come with the player. */
  readonly wordy: boolean;
}

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
