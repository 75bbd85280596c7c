/** One game as the element plays it: the quiz, its machine, and the views that were loaded for it. */
import type { Quiz, Scene } from '@awareness-widgets/data';
import type { CSSResult } from 'lit';
import { makePlan } from './engine/make-plan.js';
import { QuizMachine } from './engine/quiz-machine.js';
import type { QuizOptions } from './engine/types.js';
import type { TeamsView } from './teams/teams-view.js';
import { isChoice, loadTypes, typesOf, type QuestionViews } from './types/load-types.js';
import type { PlayerContext } from './views/player-context.js';

export interface Session {
  readonly quiz: Quiz;
  readonly machine: QuizMachine;
  readonly views: QuestionViews;
  /** The screens of teams mode; null in the other modes. */
  readonly teams: TeamsView | null;
  /** Exam mode: the feedback at the end. */
  readonly review: ((context: PlayerContext) => unknown) | null;
  /** Draws a scene; null in quizzes without one. */
  readonly scene: ((context: PlayerContext, data: Scene) => unknown) | null;
  /** Style sheets of what was loaded. */
  readonly styles: readonly CSSResult[];
  /** Whether words are needed that do not come with the player. */
  readonly wordy: boolean;
  /** Address of a picture, which the quiz names relative to itself. */
  pictures(src: string): string;
}

/**
 * Everything a game needs is loaded here, so that nothing is requested while it runs.
 * @param base Address of the quiz file, or of the page where the host set the quiz itself.
 * @param saved A kept game.
 */
export async function makeSession(
  quiz: Quiz,
  options: QuizOptions,
  base: string,
  saved?: string,
): Promise<Session> {
  const { mode } = options;
  const scenes = quiz.questions.some((question) => question.scene);
  const [views, teams, review, scene, restore] = await Promise.all([
    loadTypes(quiz.questions),
    mode === 'teams' ? import('./teams/teams-view.js') : null,
    mode === 'exam' ? import('./views/review.js') : null,
    scenes ? import('./views/scene.js') : null,
    saved ? import('./engine/restore-state.js') : null,
  ]);
  const plan = makePlan(quiz, typesOf(views), options);
  const pictures = (src: string) => new URL(src, base).href;
  const images = plan.items.flatMap(({ question }) => question.image ?? []);
  if (images.length > 0) {
    const { preload } = await import('./preload.js');
    await Promise.all(images.map((image) => preload(pictures(image.src))));
  }
  return {
    quiz,
    machine: new QuizMachine(plan, restore && saved ? restore.restoreState(plan, saved) : null),
    views,
    teams: teams?.teamsView ?? null,
    review: review?.review ?? null,
    scene: scene?.scene ?? null,
    wordy: Boolean(teams ?? review ?? scene) || !Object.keys(views).every(isChoice),
    styles: [
      ...Object.values(views).flatMap((view) => view.styles ?? []),
      ...(teams ? [teams.teamsView.styles] : []),
      ...(review ? [review.reviewStyles] : []),
      ...(scene ? [scene.sceneStyles] : []),
    ],
    pictures,
  };
}
