/** Matching: each left-hand side gets a right-hand side. */
import type { MatchingQuestion } from '@awareness-widgets/data';
import type { QuestionType } from '../engine/game.js';
import { asMap, assessParts } from './read-answer.js';

export const matching: QuestionType<MatchingQuestion> = {
  scored: true,
  hidesOrder: true,
  /** The right-hand sides; the left ones keep the author's order. */
  parts: ({ pairs, extra }) => [...pairs, ...extra].map((part) => part.id),
  start: () => ({}),
  isComplete(question, answer) {
    const rights = new Set(matching.parts(question));
    return question.pairs.every((pair) => rights.has(asMap(answer)[pair.id] ?? ''));
  },
  assess: ({ pairs }, answer) =>
    assessParts(
      pairs.map(({ id, feedback, right }) => ({
        id,
        // Two pairs may share a right-hand side, word for word.
        ok: pairs.find((pair) => pair.id === asMap(answer)[id])?.right === right,
        text: feedback,
      })),
    ),
  solution: ({ pairs }) => pairs.map((pair) => `${pair.left} – ${pair.right}`),
};
