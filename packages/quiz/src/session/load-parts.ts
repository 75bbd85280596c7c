/**
 * What a game needs beyond the player itself: other question types, teams, exams, scenes, pictures,
 * a kept game. All of it is loaded here, so that nothing is requested while a game runs.
 */
import type { Quiz } from '@awareness-widgets/data';
import type { QuizOptions } from '../engine/game.js';
import type { Session } from '../player/context.js';
import { isChoice, loadTypes } from '../questions/load-types.js';
import type { restoreState } from '../engine/restore-state.js';

/** A session without its game. */
export interface GameParts extends Omit<Session, 'quiz' | 'machine'> {
  /** Reads a kept game; null where none was kept. */
  readonly restore: typeof restoreState | null;
}

/**
 * @param base Address of the quiz file; the quiz names its pictures relative to itself.
 * @param kept Whether a game was kept.
 * @throws When a part cannot be fetched.
 */
export async function loadParts(
  quiz: Quiz,
  { mode }: QuizOptions,
  base: string,
  kept: boolean,
): Promise<GameParts> {
  const images = quiz.questions.flatMap((question) => question.image ?? []);
  const drawn = images.length > 0 || quiz.questions.some((question) => question.scene);
  const addressOf = (src: string) => new URL(src, base).href;
  const [views, teams, review, reflect, pictures, restore] = await Promise.all([
    loadTypes(quiz.questions),
    mode === 'teams' ? import('../teams/team-screens.view.js') : null,
    mode === 'exam' ? import('../player/review.view.js') : null,
    mode === 'reflect' ? import('../player/question-of-the-day.view.js') : null,
    drawn ? import('../player/picture-and-scene.view.js') : null,
    kept ? import('../engine/restore-state.js') : null,
    ...images.map((image) => preload(addressOf(image.src))),
  ]);
  return {
    views,
    teams: teams?.teamsView ?? null,
    review: review?.review ?? null,
    reflect: reflect?.questionOfTheDay ?? null,
    beside: pictures ? (context) => pictures.beside(context, addressOf) : null,
    wordy:
      Boolean(teams ?? review ?? reflect ?? pictures ?? quiz.glossary) ||
      !Object.keys(views).every(isChoice),
    styles: [
      ...Object.values(views).flatMap((view) => view.styles ?? []),
      ...(teams?.teamsView.styles ?? []),
      ...(review ? [review.reviewStyles] : []),
      ...(pictures?.besideStyles ?? []),
    ],
    restore: restore?.restoreState ?? null,
  };
}

/** Has a picture in the cache; one that is missing shows its alternative text. */
async function preload(src: string): Promise<void> {
  const image = new Image();
  image.src = src;
  await image.decode().catch(() => {});
}
