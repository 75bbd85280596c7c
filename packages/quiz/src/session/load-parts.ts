/**
 * Games that need more than the player itself: other question types, teams, exams, scenes, pictures,
 * a kept game. All of it is loaded here, so that nothing is requested while a game runs.
 */
import type { Quiz } from '@awareness-widgets/data';
import { makePlan } from '../engine/make-plan.js';
import { QuizMachine } from '../engine/quiz-machine.js';
import type { QuizOptions } from '../engine/game.js';
import { isChoice, loadTypes, typesOf } from '../questions/load-types.js';
import type { Session } from '../player/context.js';

export async function makeRichSession(
  quiz: Quiz,
  options: QuizOptions,
  base: string,
  saved?: string,
): Promise<Session> {
  const { mode } = options;
  const images = quiz.questions.flatMap((question) => question.image ?? []);
  const beside = images.length > 0 || quiz.questions.some((question) => question.scene);
  // The quiz names its pictures relative to itself.
  const pictures = (src: string) => new URL(src, base).href;
  const [views, teams, review, drawn, restore] = await Promise.all([
    loadTypes(quiz.questions),
    mode === 'teams' ? import('../teams/team-screens.view.js') : null,
    mode === 'exam' ? import('../player/review.view.js') : null,
    beside ? import('../player/picture-and-scene.view.js') : null,
    saved ? import('../engine/restore-state.js') : null,
    ...images.map((image) => preload(pictures(image.src))),
  ]);
  const plan = makePlan(quiz, typesOf(views), options);
  return {
    quiz,
    machine: new QuizMachine(plan, restore && saved ? restore.restoreState(plan, saved) : null),
    views,
    teams: teams?.teamsView ?? null,
    review: review?.review ?? null,
    beside: drawn ? (context) => drawn.beside(context, pictures) : null,
    wordy: Boolean(teams ?? review ?? drawn) || !Object.keys(views).every(isChoice),
    styles: [
      ...Object.values(views).flatMap((view) => view.styles ?? []),
      ...(teams?.teamsView.styles ?? []),
      ...(review ? [review.reviewStyles] : []),
      ...(drawn?.besideStyles ?? []),
    ],
  };
}

/** Has a picture in the cache; one that is missing shows its alternative text. */
async function preload(src: string): Promise<void> {
  const image = new Image();
  image.src = src;
  await image.decode().catch(() => {});
}
