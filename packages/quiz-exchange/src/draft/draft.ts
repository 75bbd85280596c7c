/**
 * A quiz on its way: the shape of `Quiz`, but what its writer has not said yet is empty (`''`) or
 * null instead of being invented. `findMissing` lists it, `fillDraft` makes a playable quiz of it.
 */
import type { Band, Question, Quiz, Topic } from '@awareness-widgets/data';

type WithOpenTopic<Q> = Q extends unknown ? Omit<Q, 'topic'> & { topic: Topic | null } : never;

/** A question of any type; texts may be empty, the topic unknown. */
export type DraftQuestion = WithOpenTopic<Question>;

/** A question of one type. */
export type DraftOf<T extends Question['type']> = Extract<DraftQuestion, { type: T }>;

/** A question with options that are right or wrong. */
export type ChoiceDraft = DraftOf<'single' | 'multiple' | 'true-false'>;

export interface DraftQuiz extends Omit<Quiz, 'band' | 'questions'> {
  /** Null: nobody said for what age. */
  band: Band | null;
  questions: DraftQuestion[];
}

/** Something that a quiz needs and the file did not say. */
export interface Missing {
  /** Id of the question; null for the quiz itself. */
  question: string | null;
  /** Path inside the question, as `options.1.feedback`; inside the quiz where there is none. */
  field: string;
}

/** Something that the file said and our quizzes cannot hold. */
export interface Dropped {
  /** Id of the question that was kept, or a name for one that was not; null for the file. */
  question: string | null;
  /** What was left, as `weight`; `question` where the whole question was left out. */
  field: string;
  /** What happened to it, in a sentence. */
  reason: string;
}

/** A place that could not be read. */
export interface ImportError {
  /** Line of the file or row of the sheet, from 1; null where there is none. */
  line: number | null;
  /** What is wrong and what to do, in a sentence. */
  message: string;
}

/** All that came of a file. */
export interface ImportedQuiz {
  /** What could be read; `questions` may be empty. */
  quiz: DraftQuiz;
  missing: Missing[];
  dropped: Dropped[];
  errors: ImportError[];
}

/** What a caller knows and the file may not say. Without it, it is left open. */
export interface ImportOptions {
  id?: string | undefined;
  title?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
  band?: Band | undefined;
  /** Of questions that name none. */
  topic?: Topic | undefined;
  /** Told now and then how many questions are read. */
  progress?: ((questions: number) => void) | undefined;
}
