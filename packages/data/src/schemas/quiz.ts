/**
 * A quiz: one file per quiz and language. Every question type is one variant of `Question`; what
 * a schema cannot say (ids that meet, stories that end) the player checks when it loads a file.
 */
import * as v from 'valibot';
import { FirstVersion, LanguageTag, Text, unknown, WebAddress } from './value-types.js';
import { BANDS, QUESTION_TYPES, TOPICS } from './vocabulary.js';

const atLeast = <T extends v.GenericSchema>(count: number, schema: T) =>
  v.pipe(v.array(schema), v.minLength(count));

/** A picture beside the quiz file, or inside it as data; never from another site. */
export const Picture = v.object({
  src: v.pipe(
    v.string(),
    v.regex(
      /^(?:data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)[;,]|(?!\/\/)(?![A-Za-z][A-Za-z0-9+.-]*:)[^\s"<>\\]+$)/,
    ),
  ),
  /** What the picture shows, for those who do not see it. */
  alt: Text,
});

const sceneHead = {
  /** Drawn as a chat, a letter or a web page. */
  kind: v.picklist(['chat', 'mail', 'page']),
  /** Who writes. */
  from: unknown(Text),
  /** Address of the sender or of the page, as it would stand there. */
  address: unknown(Text),
  /** Subject of a letter or title of a page. */
  title: unknown(Text),
};

/** A message or page drawn beside a question; `voice` is a voice message and its length. */
export const Scene = v.object({
  ...sceneHead,
  lines: atLeast(1, v.union([Text, v.object({ voice: Text })])),
});

/** A stretch of text that can be marked; `clue` where it is a warning sign. */
export const Segment = v.object({ id: Text, text: Text, clue: v.boolean(), feedback: Text });

/** A message or page in which stretches can be marked. */
export const ClueScene = v.object({
  ...sceneHead,
  lines: atLeast(1, atLeast(1, v.union([Text, Segment]))),
});

export const Option = v.object({
  id: Text,
  text: Text,
  correct: v.boolean(),
  /** Why this option is tempting or good; shown when it was chosen. */
  feedback: Text,
});

/** A part of an ordering, matching or sorting question. */
const part = { id: Text, feedback: unknown(Text) };

/** Items in their right order. */
const ordering = { items: atLeast(2, v.object({ ...part, text: Text })) };

/** Each `left` belongs to its `right`; `extra` are right-hand sides that belong to none. */
const matching = {
  pairs: atLeast(2, v.object({ ...part, left: Text, right: Text })),
  extra: v.optional(v.array(v.object({ id: Text, text: Text })), []),
};

/** Each item belongs to one of the groups, named by id. */
const sorting = {
  groups: atLeast(2, v.object({ id: Text, label: Text })),
  items: atLeast(2, v.object({ ...part, text: Text, group: Text })),
};

/** Typed where it has `answers`, chosen from a list where it has `choices`. */
export const Gap = v.object({
  id: Text,
  /** What belongs here, for those who hear the field: "what to tell nobody". */
  label: Text,
  answers: unknown(atLeast(1, Text)),
  choices: unknown(atLeast(2, Option)),
  feedback: unknown(Text),
});

/** Text and gaps in reading order. */
const gap = { parts: atLeast(1, v.union([Text, Gap])) };
const highlight = { document: ClueScene };

/** From one end to the other in `steps`; nothing is right or wrong. */
const scale = {
  from: Text,
  to: Text,
  steps: v.optional(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(10)), 5),
};
const opinion = { options: atLeast(2, v.object({ ...part, text: Text })) };

/** A story in steps; a choice says what follows from it and leads `to` a step or an ending. */
const scenario = {
  steps: atLeast(
    1,
    v.object({
      id: Text,
      text: Text,
      choices: atLeast(2, v.object({ id: Text, text: Text, to: Text, consequence: unknown(Text) })),
    }),
  ),
  endings: atLeast(2, v.object({ id: Text, text: Text, good: v.boolean() })),
};

const choice = { options: atLeast(2, Option) };

/** The same idea in a changed story, for the second try. */
const again = <T extends v.ObjectEntries>(payload: T) =>
  unknown(v.object({ prompt: Text, explanation: Text, hint: unknown(Text), ...payload }));

export const Retry = v.object({ prompt: Text, explanation: Text, hint: unknown(Text), ...choice });

const base = {
  id: Text,
  topic: v.picklist(TOPICS),
  /** Unscored, untimed, skippable, outside team scores. */
  sensitive: v.optional(v.boolean(), false),
  contentNote: unknown(Text),
  prompt: Text,
  image: unknown(Picture),
  scene: unknown(Scene),
  hint: unknown(Text),
  explanation: Text,
  /** Completes "You can now …" on the certificate. */
  skill: unknown(Text),
  nextStep: unknown(Text),
  sources: v.optional(
    v.array(
      v.object({
        url: WebAddress,
        title: v.string(),
        date: unknown(v.string()),
      }),
    ),
    [],
  ),
  tags: v.optional(v.array(v.string()), []),
};

export const ChoiceQuestion = v.object({
  ...base,
  type: v.picklist(QUESTION_TYPES),
  ...choice,
  retry: unknown(Retry),
});

const questionOf = <N extends string, T extends v.ObjectEntries>(type: N, payload: T) =>
  v.object({ ...base, type: v.literal(type), ...payload, retry: again(payload) });

export const OrderingQuestion = questionOf('ordering', ordering);
export const MatchingQuestion = questionOf('matching', matching);
export const SortingQuestion = questionOf('sorting', sorting);
export const GapQuestion = questionOf('gap', gap);
export const HighlightQuestion = questionOf('highlight', highlight);
export const ScaleQuestion = questionOf('scale', scale);
export const OpinionQuestion = questionOf('opinion', opinion);
export const ScenarioQuestion = questionOf('scenario', scenario);

export const Question = v.variant('type', [
  ChoiceQuestion,
  OrderingQuestion,
  MatchingQuestion,
  SortingQuestion,
  GapQuestion,
  HighlightQuestion,
  ScaleQuestion,
  OpinionQuestion,
  ScenarioQuestion,
]);

/** A word of the quiz, explained as one would to somebody of its age. */
export const GlossaryEntry = v.object({ term: Text, text: Text });

export const Quiz = v.object({
  $schema: v.optional(v.string()),
  version: FirstVersion,
  id: Text,
  language: LanguageTag,
  band: v.picklist(BANDS),
  title: Text,
  summary: v.optional(v.string(), ''),
  /** Percent of the scored questions. */
  passMark: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 80),
  /** At most eight words a sentence, one idea in each, and a drawing for every question. */
  easyToRead: v.optional(v.boolean()),
  licence: v.optional(v.string()),
  authors: v.optional(v.array(v.string()), []),
  /** Null until a person has reviewed it. */
  reviewed: unknown(v.object({ by: v.string(), date: v.string() })),
  /** Hard words of the quiz, in the order of the alphabet; the player offers them as a page of its own. */
  glossary: v.optional(v.array(GlossaryEntry)),
  questions: atLeast(1, Question),
});

export type Picture = v.InferOutput<typeof Picture>;
export type Scene = v.InferOutput<typeof Scene>;
export type Segment = v.InferOutput<typeof Segment>;
export type ClueScene = v.InferOutput<typeof ClueScene>;
export type Option = v.InferOutput<typeof Option>;
export type Gap = v.InferOutput<typeof Gap>;
export type Retry = v.InferOutput<typeof Retry>;
export type ChoiceQuestion = v.InferOutput<typeof ChoiceQuestion>;
export type OrderingQuestion = v.InferOutput<typeof OrderingQuestion>;
export type MatchingQuestion = v.InferOutput<typeof MatchingQuestion>;
export type SortingQuestion = v.InferOutput<typeof SortingQuestion>;
export type GapQuestion = v.InferOutput<typeof GapQuestion>;
export type HighlightQuestion = v.InferOutput<typeof HighlightQuestion>;
export type ScaleQuestion = v.InferOutput<typeof ScaleQuestion>;
export type OpinionQuestion = v.InferOutput<typeof OpinionQuestion>;
export type ScenarioQuestion = v.InferOutput<typeof ScenarioQuestion>;
export type Question = v.InferOutput<typeof Question>;
export type GlossaryEntry = v.InferOutput<typeof GlossaryEntry>;
export type Quiz = v.InferOutput<typeof Quiz>;
