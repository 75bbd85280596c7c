/**
 * Shapes of the headless quiz: what is asked (plan), where a game stands (state), what can happen
 * (action) and what came out (result). All of it is plain JSON, so that it can be stored, sent
 * through a test and compared.
 */
import type { Question, Topic } from '@awareness-widgets/data';

/** `reflect`: the question of the day, one of those without right or wrong. */
export type Mode = 'solo' | 'teams' | 'exam' | 'reflect';
export type Shuffle = 'none' | 'questions' | 'options' | 'all';

/** What a person answered: ids in order, or a value for each id. */
export type Answer = readonly string[] | Readonly<Record<string, string>>;

/** How an answer did. */
export interface Assessment {
  /** Null where nothing is right or wrong. */
  correct: boolean | null;
  /** Parts that are right, and how many there are; for "2 of 3 found", never for the score. */
  right: number;
  of: number;
  /** What the author says about the parts that were chosen. */
  notes: readonly { id: string; ok: boolean | null; text: string }[];
}

/**
 * One question type. Everything here is pure; `Answer`s from storage can be of any shape and must
 * not throw.
 */
export interface QuestionType<Q extends Question = Question> {
  /** False: nothing is right or wrong, so it never scores. */
  readonly scored: boolean;
  /** True: the order of its parts gives the answer away, so they are always shuffled. */
  readonly hidesOrder: boolean;
  /** Ids of the parts that can be shuffled, in the author's order. */
  parts(question: Q): readonly string[];
  /** The answer before anything was done. */
  start(question: Q, order: readonly string[]): Answer;
  isComplete(question: Q, answer: Answer): boolean;
  assess(question: Q, answer: Answer): Assessment;
  /** The right answer in words, one line for each part. */
  solution(question: Q): readonly string[];
}

export type QuestionTypes = Readonly<Partial<Record<Question['type'], QuestionType>>>;

export interface QuizOptions {
  /** `solo` by default. */
  mode?: Mode;
  /** Percent; the quiz's own by default. */
  passMark?: number;
  /** Only questions of this topic; all where it is empty. */
  topic?: Topic | '';
  /** Only the first so many, after shuffling. */
  questions?: number;
  /** `none` by default. */
  shuffle?: Shuffle;
  /** Same seed, same order, everywhere; the quiz's id by default. */
  seed?: string;
  /** Day of the question in `reflect` mode, `YYYY-MM-DD`. */
  date?: string;
  /** The types that the quiz needs; all of them by default in `createQuiz`. */
  types?: QuestionTypes;
}

/** One question as it will be asked. */
export interface PlanItem {
  readonly id: string;
  readonly topic: Topic;
  readonly question: Question;
  /** The changed story for the second try; the question itself where there is none. */
  readonly retry: Question;
  readonly changed: boolean;
  readonly sensitive: boolean;
  /** False for sensitive questions and for types without right and wrong. */
  readonly scored: boolean;
  /** Ids of the parts in the order shown, for the first and the second try. */
  readonly order: readonly string[];
  readonly retryOrder: readonly string[];
}

export interface Plan {
  /** Id of the quiz. */
  readonly quiz: string;
  readonly mode: Mode;
  readonly passMark: number;
  readonly types: QuestionTypes;
  readonly items: readonly PlanItem[];
  /** How many items are scored. */
  readonly scored: number;
}

/**
 * `intro` → (`note` →) (`talk` →) `question` → `feedback` → … → (`again` → second try →) `finished`.
 * `note` is the content note of a sensitive question, `talk` the talk time of teams, `again` the
 * word before the second tries. Exam mode has no `feedback` and no `again`.
 */
export type Phase = 'intro' | 'note' | 'talk' | 'question' | 'feedback' | 'again' | 'finished';

export interface Attempt {
  readonly answer: Answer;
  readonly correct: boolean | null;
}

/** A team, or the one person of the other modes (whose name is empty). */
export interface Player {
  readonly name: string;
  /** By item; null: not answered. */
  readonly first: readonly (Attempt | null)[];
  readonly second: readonly (Attempt | null)[];
}

export interface QuizState {
  readonly phase: Phase;
  readonly round: 1 | 2;
  /** Place in the items, or in `again` in round 2. */
  readonly at: number;
  /** Items that come again, by number. */
  readonly again: readonly number[];
  /** What is being answered and not yet given. */
  readonly draft: Answer | null;
  /** Items whose hint was opened, by number. */
  readonly hints: readonly number[];
  readonly players: readonly Player[];
  /** Players who have answered the current question. */
  readonly turn: number;
  /** The item that the last step left out, so that it can be taken back; never a sensitive one. */
  readonly skipped: number | null;
}

export type QuizAction =
  /** Leaves the intro; `teams` are 2 to 8 names in teams mode. */
  | { type: 'start'; teams?: readonly string[] }
  /** After a content note. */
  | { type: 'go-on' }
  /** Ends the talk time. Questions outside the score show their explanation at once. */
  | { type: 'open' }
  /** Keeps an unfinished answer. */
  | { type: 'draft'; answer: Answer }
  | { type: 'hint' }
  /** Gives the answer of the player in turn; only a complete one counts. */
  | { type: 'answer'; answer: Answer }
  | { type: 'skip' }
  /** Takes back the last team's answer or the last skip; never what feedback has been shown for. */
  | { type: 'undo' }
  /** Teams: takes back the answer of the last one while its feedback shows, for a wrong tap. */
  | { type: 'take-back' }
  /** Exam mode: the question before. */
  | { type: 'back' }
  | { type: 'next' }
  /** Begins the second tries. */
  | { type: 'again' }
  /** Leaves the second tries out. */
  | { type: 'finish' }
  | { type: 'restart' };

/** `right` at once, `learned` on the second try, `open`: to be looked at again. */
export type Mark = 'right' | 'learned' | 'open';

export interface PlayerScore {
  name: string;
  score: number;
  learned: number;
  /** One for each scored question, in order. */
  marks: readonly Mark[];
}

export interface QuizScore {
  /** Right on the first try; all teams together in teams mode. */
  score: number;
  max: number;
  /** `score` of `max`, rounded; 100 where nothing is scored. */
  percent: number;
  /** Whether `score` and `learned` together reach the pass mark. */
  passed: boolean;
  /** Right on the second try. Never part of `score`. */
  learned: number;
  players: readonly PlayerScore[];
}

/** A number, or words where the number would single out a few. */
export type Count = number | 'few' | 'nearly-all';
