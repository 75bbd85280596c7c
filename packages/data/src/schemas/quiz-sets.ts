/**
 * Which questions are played together. A question is written once, in the file of its topic and band;
 * a set names it, and the build puts the set together for each language it has a title in.
 */
import * as v from 'valibot';
import { FirstVersion, LanguageTag, Localized, Text, unknown, WebAddress } from './value-types.js';
import { BANDS, SET_KINDS, TOPICS } from './vocabulary.js';

/** `cyberbullying-8-10#laughing-faces`, or `8-10#*` for all questions of a file. */
export const QuestionReference = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*#(?:\*|[a-z0-9]+(?:-[a-z0-9]+)*)$/),
);

/** What a teacher reads before and during a lesson, in one language. */
export const LessonNotes = v.object({
  /** What to do before the lesson, each a sentence. */
  before: v.optional(v.array(Text), []),
  /** What pupils can do afterwards, each a sentence. */
  aims: v.pipe(v.array(Text), v.minLength(1)),
  /** Agreed before it begins: nobody has to tell anything, nobody is laughed at. */
  groundRules: v.pipe(v.array(Text), v.minLength(1)),
  /** How the time is used, in order; the minutes add up to those of the set. */
  course: v.optional(
    v.array(v.object({ minutes: v.pipe(v.number(), v.integer(), v.minValue(1)), text: Text })),
    [],
  ),
  /** What to do when a child tells something that happened to it. */
  disclosure: Text,
  /** Questions that keep a class talking. */
  prompts: v.pipe(v.array(Text), v.minLength(1)),
  /** A sheet to print and fill in: its title and the tasks on it. */
  sheet: v.object({ title: Text, tasks: v.pipe(v.array(Text), v.minLength(1)) }),
});

const Age = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(21));

/** Ages that the law of a country sets, for teachers. Laws change: the source says as of when. */
export const AgeLimits = v.object({
  source: v.object({ url: WebAddress, title: Text, date: Text }),
  /** By ISO 3166-1 alpha-2; null where the source names no such age. */
  countries: v.record(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    v.object({
      /** From which a court may judge a young person, in years. */
      responsibility: unknown(Age),
      /** Of consent to sexual activity, in years. Not for a page that children read. */
      consent: unknown(Age),
    }),
  ),
});

export const QuizSet = v.object({
  /** Name of the built file: small letters, digits and hyphens. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  kind: v.picklist(SET_KINDS),
  band: v.picklist(BANDS),
  /** The one topic it is about; null for several. */
  topic: unknown(v.picklist(TOPICS)),
  /** By language. A set exists in the languages it has a title in. */
  title: Localized,
  summary: v.optional(Localized, {}),
  /** How long it takes in a class; worked out from its questions where absent. */
  minutes: unknown(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90))),
  /** In the order in which they are played. */
  questions: v.pipe(v.array(QuestionReference), v.minLength(1)),
  /** By language; a `lesson` needs them in each language of its title. */
  notes: unknown(v.record(LanguageTag, LessonNotes)),
  /** For teachers, where a set is about the law. */
  ageLimits: unknown(AgeLimits),
});

/** The file `quizzes/sets.json`. */
export const QuizSets = v.object({
  $schema: v.optional(v.string()),
  version: FirstVersion,
  sets: v.array(QuizSet),
});

export type AgeLimits = v.InferOutput<typeof AgeLimits>;
export type LessonNotes = v.InferOutput<typeof LessonNotes>;
export type QuizSet = v.InferOutput<typeof QuizSet>;
export type QuizSets = v.InferOutput<typeof QuizSets>;
