/** A quiz: one file per quiz and language. */
import * as v from 'valibot';
import { LanguageTag, WebAddress } from './common.js';
import { BANDS, QUESTION_TYPES, TOPICS } from './vocabulary.js';

const Text = v.pipe(v.string(), v.minLength(1));

export const Option = v.object({
  id: Text,
  text: Text,
  correct: v.boolean(),
  /** Why this option is tempting or good; shown when it was chosen. */
  feedback: Text,
});

/** The same idea in a changed story, for the second try. */
export const Retry = v.object({
  prompt: Text,
  options: v.pipe(v.array(Option), v.minLength(2)),
  explanation: Text,
});

export const Question = v.object({
  id: Text,
  type: v.picklist(QUESTION_TYPES),
  topic: v.picklist(TOPICS),
  /** Unscored, untimed, skippable, outside team scores. */
  sensitive: v.optional(v.boolean(), false),
  contentNote: v.optional(v.nullable(Text), null),
  prompt: Text,
  hint: v.optional(v.nullable(Text), null),
  options: v.pipe(v.array(Option), v.minLength(2)),
  explanation: Text,
  /** Completes "You can now …" on the certificate. */
  skill: v.optional(v.nullable(Text), null),
  nextStep: v.optional(v.nullable(Text), null),
  sources: v.optional(
    v.array(
      v.object({
        url: WebAddress,
        title: v.string(),
        date: v.optional(v.nullable(v.string()), null),
      }),
    ),
    [],
  ),
  tags: v.optional(v.array(v.string()), []),
  retry: v.optional(v.nullable(Retry), null),
});

export const Quiz = v.object({
  $schema: v.optional(v.string()),
  version: v.literal(1),
  id: Text,
  language: LanguageTag,
  band: v.picklist(BANDS),
  title: Text,
  summary: v.optional(v.string(), ''),
  /** Percent of the scored questions. */
  passMark: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 80),
  licence: v.optional(v.string()),
  authors: v.optional(v.array(v.string()), []),
  /** Null until a person has reviewed it. */
  reviewed: v.optional(v.nullable(v.object({ by: v.string(), date: v.string() })), null),
  questions: v.pipe(v.array(Question), v.minLength(1)),
});

export type Option = v.InferOutput<typeof Option>;
export type Retry = v.InferOutput<typeof Retry>;
export type Question = v.InferOutput<typeof Question>;
export type Quiz = v.InferOutput<typeof Quiz>;
