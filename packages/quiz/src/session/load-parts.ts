/**
 * What a game needs beyond the player itself: other question types, teams, exams, scenes, pictures,
 * a kept game. All of it is loaded here, so that nothing is requested while a game runs.
 */
import type { Quiz } from '@awareness-widgets/data';
import type { QuizOptions } from '../engine/game.js';
import type { Session } from '../player/context.js';
import { isChoice, loadTypes } from '../questions/load-types.js';
import type { Anchors } from '../engine/make-plan.js';
import type { restoreState } from '../engine/restore-state.js';

/** A session without its game. */
export interface GameParts extends Omit<Session, 'quiz' | 'machine'> {
  /** The questions that are asked: all, or that of the day. */
  readonly asked?: Quiz;
  /** Reads a kept game; null where none was kept. */
  readonly restore: typeof restoreState | null;
  /** Options that keep their place; undefined where none are shuffled. */
  readonly anchors: Anchors | undefined;
}

/**
 * @param base Address of the quiz file; the quiz names its pictures relative to itself.
 * @param kept Whether a game was kept.
 * @throws When a part cannot be fetched, and {QuizFileError} when a picture is missing.
 */
export async function loadParts(
  quiz: Quiz,
  options: QuizOptions,
  base: string,
  kept: boolean,
): Promise<GameParts> {
  const { mode, shuffle } = options;
  const asked = mode === 'reflect' ? await ofDay(quiz, options) : quiz;
  const images = asked.questions.flatMap(({ id, image }) =>
    image
      ? {
          path: `questions.${quiz.questions.findIndex((one) => one.id === id)}.image.src`,
          src: image.src,
        }
      : [],
  );
  const drawn = images.length > 0 || asked.questions.some((question) => question.scene);
  const addressOf = (src: string) => new URL(src, base).href;
  const missing: typeof images = [];
  const [views, teams, review, reflect, words, stay, pictures, restore] = await Promise.all([
    loadTypes(asked.questions),
    mode === 'teams' ? import('../teams/team-screens.view.js') : null,
    mode === 'exam' ? import('../player/review.view.js') : null,
    mode === 'reflect' ? import('../player/question-of-the-day.view.js') : null,
    quiz.glossary ? import('../player/glossary-link.view.js') : null,
    shuffle === 'options' || shuffle === 'all' ? import('../questions/options-that-stay.js') : null,
    drawn ? import('../player/picture-and-scene.view.js') : null,
    kept ? import('../engine/restore-state.js') : null,
    ...images.map(
      async (image) => void ((await preload(addressOf(image.src))) || missing.push(image)),
    ),
  ]);
  if (missing.length > 0) {
    throw (await import('../quiz-file/read-quiz.js')).missingPictures(missing, quiz, base);
  }
  return {
    asked,
    views,
    teams: teams?.teamsView ?? null,
    review: review?.review ?? null,
    ask: review?.askBeforeEnd ?? null,
    anchors: stay?.optionsThatStay(quiz.language),
    addressOf,
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

/** Has a picture in the cache. @returns Whether there is one. */
async function preload(src: string): Promise<boolean> {
  const image = new Image();
  const there = new Promise<boolean>((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
  });
  image.src = src;
  const loaded = await there;
  // Drawing it then takes no time; a browser that cannot say when does so anyway.
  if (loaded) await image.decode().catch(() => {});
  return loaded;
}
