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
  /** The questions that are asked: all, or that of the day. */
  readonly asked?: Quiz;
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
  options: QuizOptions,
  base: string,
  kept: boolean,
): Promise<GameParts> {
  const { mode } = options;
  const asked = mode === 'reflect' ? await ofDay(quiz, options) : quiz;
  const images = asked.questions.flatMap((question) => question.image ?? []);
  const drawn = images.length > 0 || asked.questions.some((question) => question.scene);
  const addressOf = (src: string) => new URL(src, base).href;
  const [views, teams, review, reflect, words, pictures, restore] = await Promise.all([
    loadTypes(asked.questions),
    mode === 'teams' ? import('../teams/team-screens.view.js') : null,
    mode === 'exam' ? import('../player/review.view.js') : null,
    mode === 'reflect' ? import('../player/question-of-the-day.view.js') : null,
    quiz.glossary ? import('../player/glossary-link.view.js') : null,
    drawn ? import('../player/picture-and-scene.view.js') : null,
    kept ? import('../engine/restore-state.js') : null,
    ...images.map((image) => preload(addressOf(image.src))),
  ]);
  return {
    asked,
    views,
    teams: teams?.teamsView ?? null,
    review: review?.review ?? null,
    ...(reflect && { reflect: reflect.questionOfTheDay }),
    ...(words && { glossary: words.glossaryLink }),
    beside:
      pictures || words
        ? (context) => [pictures?.beside(context, addressOf), words?.glossaryLink(context)]
        : null,
    wordy:
      Boolean(teams ?? review ?? reflect ?? words ?? pictures) ||
      !Object.keys(views).every(isChoice),
    styles: [
      ...Object.values(views).flatMap((view) => view.styles ?? []),
      ...(teams?.teamsView.styles ?? []),
      ...(review ? [review.reviewStyles] : []),
      ...(reflect ? [reflect.questionOfTheDayStyles] : []),
      ...(pictures?.besideStyles ?? []),
    ],
    restore: restore?.restoreState ?? null,
  };
}

async function ofDay(quiz: Quiz, options: QuizOptions): Promise<Quiz> {
  const [{ quizOfDay }, { localDay }] = await Promise.all([
    import('../engine/pick-of-day.js'),
    import('./local-day.js'),
  ]);
  return quizOfDay(quiz, { ...options, date: localDay(options.date) });
}

/** Has a picture in the cache; one that is missing shows its alternative text. */
async function preload(src: string): Promise<void> {
  const image = new Image();
  image.src = src;
  await image.decode().catch(() => {});
}
