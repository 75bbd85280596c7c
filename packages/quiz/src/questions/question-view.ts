/** What the view of a question type gets and gives. A type is one module, loaded when needed. */
import type { Picture, Question } from '@awareness-widgets/data';
import type { CSSResult } from 'lit';
import type { Answer, Assessment, QuestionType, QuestionTypes } from '../engine/game.js';
import type { SchoolTerms, QuizTerms } from '../locales/terms.js';

export interface QuestionContext<Q extends Question = Question> {
  readonly question: Q;
  /** Ids of the parts in the order to show. */
  readonly order: readonly string[];
  /** The unfinished answer, or the given one when `stage` is `done`. */
  readonly answer: Answer;
  /** `closed`: readable, not yet answerable. `done`: with what was right. */
  readonly stage: 'closed' | 'open' | 'done';
  /** What the given answer was worth; null before, and where a class answered together. */
  readonly assessment: Assessment | null;
  readonly terms: QuizTerms;
  /** There for every type but the choices. */
  readonly school: SchoolTerms;
  /** Number the options A, B, C. */
  readonly letters: boolean;
  /** Whether something is missing; fields then point to the words about it. */
  readonly problem: boolean;
  /** Words of the player inside content that may be in another language. */
  ui(words: string): unknown;
  /**
   * Changes the unfinished answer, from what it is at that moment; `refocus` where the next thing to read has
   * changed.
   */
  change(update: (answer: Answer) => Answer, refocus?: boolean): void;
  announce(words: string): void;
  /** A picture that is a part's answer. */
  picture(image: Picture): unknown;
  /** Who chose a part, in teams mode. */
  badges(part: string): unknown;
}

/** A question type as the element uses it. */
export interface QuestionView<Q extends Question = Question> {
  readonly type: QuestionType<Q>;
  render(context: QuestionContext<Q>): unknown;
  readonly styles?: CSSResult;
}

/** Id of the words that say what is missing. */
export const PROBLEM_ID = 'problem';

/** Every type of question. */
export type Name = Question['type'];

/** The views at hand. */
export type QuestionViews = Readonly<Partial<Record<Name, QuestionView>>>;

/** The rules of views, without their templates. */
export const typesOf = (views: QuestionViews): QuestionTypes =>
  Object.fromEntries(Object.entries(views).map(([name, view]) => [name, view.type]));
