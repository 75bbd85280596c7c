/** Sorting items into groups. */
import type { SortingQuestion } from '@awareness-widgets/data';
import type { QuestionType } from '../engine/game.js';
import { asMap, assessParts } from './read-answer.js';

export const sorting: QuestionType<SortingQuestion> = {
  scored: true,
  hidesOrder: true,
  parts: (question) => question.items.map((item) => item.id),
  start: () => ({}),
  isComplete({ groups, items }, answer) {
    const known = new Set(groups.map((group) => group.id));
    return items.every((item) => known.has(asMap(answer)[item.id] ?? ''));
  },
  assess: ({ items }, answer) =>
    assessParts(
      items.map(({ id, group, feedback }) => ({
        id,
        ok: asMap(answer)[id] === group,
        text: feedback,
      })),
    ),
  solution: ({ groups, items }) =>
    groups.map(
      ({ id, label }) =>
        `${label}: ${items
          .filter((item) => item.group === id)
          .map((item) => item.text)
          .join('; ')}`,
    ),
};
