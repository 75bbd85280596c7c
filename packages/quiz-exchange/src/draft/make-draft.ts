/** Empty quizzes and questions, in which only what a file says is filled in. */
import type { DraftQuestion, DraftQuiz, ImportOptions } from './draft.js';

/** What every question has, with nothing said yet. */
export const emptyBase = (id: string, prompt: string) => ({
  id,
  topic: null,
  sensitive: false,
  contentNote: null,
  prompt,
  image: null,
  scene: null,
  hint: null,
  explanation: '',
  skill: null,
  nextStep: null,
  sources: [],
  tags: [],
  retry: null,
});

/** @returns A quiz without questions; language `und` is "not said". */
export const emptyQuiz = (options: ImportOptions = {}): DraftQuiz => ({
  version: 1,
  id: options.id ?? '',
  language: options.language ?? 'und',
  band: options.band ?? null,
  title: options.title ?? '',
  summary: '',
  passMark: 80,
  authors: [],
  reviewed: null,
  questions: [],
});

/** @returns The id of the part with this number: a, b, … z, a1, b1, … */
export const partId = (index: number): string =>
  String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26)));

/** A choice as formats know it. */
export interface Choice {
  text: string;
  correct: boolean;
  feedback?: string;
}

export const optionsOf = (choices: readonly Choice[]) =>
  choices.map(({ text, correct, feedback = '' }, index) => ({
    id: partId(index),
    text,
    correct,
    feedback,
  }));

/** @returns A choice question: `multiple` unless exactly one is right. */
export function choiceQuestion(
  prompt: string,
  choices: readonly Choice[],
  several = choices.filter((choice) => choice.correct).length !== 1,
): DraftQuestion {
  return {
    ...emptyBase('', prompt),
    type: several ? 'multiple' : 'single',
    options: optionsOf(choices),
  };
}

/** @returns A true-or-false question; `words` are what the two options say. */
export function trueFalseQuestion(
  prompt: string,
  isTrue: boolean,
  words: readonly [string, string],
  feedback: readonly [string, string] = ['', ''],
): DraftQuestion {
  return {
    ...emptyBase('', prompt),
    type: 'true-false',
    options: [
      { id: 'true', text: words[0], correct: isTrue, feedback: feedback[0] },
      { id: 'false', text: words[1], correct: !isTrue, feedback: feedback[1] },
    ],
  };
}

/** @returns A matching question; `extra` belong to nothing. */
export function matchingQuestion(
  prompt: string,
  pairs: readonly (readonly [string, string])[],
  extra: readonly string[] = [],
): DraftQuestion {
  return {
    ...emptyBase('', prompt),
    type: 'matching',
    pairs: pairs.map(([left, right], i) => ({ id: partId(i), left, right, feedback: null })),
    extra: extra.map((text, i) => ({ id: `x-${partId(i)}`, text })),
  };
}

/** @returns Items in their right order. */
export const orderingQuestion = (prompt: string, items: readonly string[]): DraftQuestion => ({
  ...emptyBase('', prompt),
  type: 'ordering',
  items: items.map((text, i) => ({ id: partId(i), text, feedback: null })),
});

/** A gap as formats know it: typed with `answers`, chosen with `choices`. */
export interface GapDraft {
  label?: string;
  answers?: readonly string[];
  choices?: readonly Choice[];
  feedback?: string | null;
}

/** @returns A question with gaps; texts without a word are left out. */
export function gapQuestion(prompt: string, parts: readonly (string | GapDraft)[]): DraftQuestion {
  let count = 0;
  return {
    ...emptyBase('', prompt),
    type: 'gap',
    parts: parts
      .map((part) => (typeof part === 'string' ? part.trim() : part))
      .filter((part) => part !== '')
      .map((part) =>
        typeof part === 'string'
          ? part
          : {
              id: partId(count++),
              label: part.label ?? '',
              answers: part.choices ? null : [...(part.answers ?? [])],
              choices: part.choices ? optionsOf(part.choices) : null,
              feedback: part.feedback || null,
            },
      ),
  };
}
