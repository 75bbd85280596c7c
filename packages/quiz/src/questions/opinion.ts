/** Scale and opinion: a person says what they think; nothing is right or wrong. */
import type { OpinionQuestion, ScaleQuestion } from '@awareness-widgets/data';
import type { QuestionType } from '../engine/game.js';
import { asList } from './read-answer.js';

/** The places on a scale, as text: "1", "2", … */
export const placesOf = ({ steps }: ScaleQuestion): string[] =>
  Array.from({ length: steps }, (_, i) => String(i + 1));

export const scale: QuestionType<ScaleQuestion> = {
  scored: false,
  hidesOrder: false,
  parts: () => [],
  start: () => [],
  isComplete: (question, answer) =>
    asList(answer).length === 1 && placesOf(question).includes(asList(answer)[0]!),
  assess: () => ({ correct: null, right: 0, of: 0, notes: [] }),
  solution: () => [],
};

export const opinion: QuestionType<OpinionQuestion> = {
  scored: false,
  hidesOrder: false,
  parts: (question) => question.options.map((option) => option.id),
  start: () => [],
  isComplete: ({ options }, answer) =>
    asList(answer).length === 1 && options.some((option) => option.id === asList(answer)[0]),
  assess: ({ options }, answer) => ({
    correct: null,
    right: 0,
    of: 0,
    notes: options.flatMap(({ id, feedback }) =>
      feedback && asList(answer).includes(id) ? [{ id, ok: null, text: feedback }] : [],
    ),
  }),
  solution: () => [],
};
