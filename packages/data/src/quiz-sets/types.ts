/** What the sets are made of and become. */
import type { AgeLimits, LessonNotes } from '../schemas/quiz-sets.js';
import type { GlossaryEntry, Quiz } from '../schemas/quiz.js';
import type { Band, SetKind, Topic } from '../schemas/vocabulary.js';

/** Quiz files by language and name: `files.get('en')?.get('cyberbullying-8-10')`. */
export type QuizFiles = ReadonlyMap<string, ReadonlyMap<string, Quiz>>;

/** A row of the index that a library page lists. */
export interface SetEntry {
  id: string;
  kind: SetKind;
  band: Band;
  /** Null for several topics. */
  topic: Topic | null;
  title: string;
  summary: string;
  /** BCP 47. */
  language: string;
  /** How many. */
  questions: number;
  /** In a class, with talk. */
  minutes: number;
  /** Beside the index, as `en/8-10.json`. */
  file: string;
  /** Whether a person has read all of it. */
  reviewed: boolean;
  /** For the teacher; null where the set has none. */
  notes: LessonNotes | null;
  /** For the teacher; null where the set is not about the law. */
  ageLimits: AgeLimits | null;
  /** Hard words of the quiz; null where it has none. */
  glossary: GlossaryEntry[] | null;
}

export interface AssembledSet {
  entry: SetEntry;
  quiz: Quiz;
}
