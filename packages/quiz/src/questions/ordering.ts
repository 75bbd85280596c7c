/** Putting items in order. The file holds them in their right order. */
import type { OrderingQuestion } from '@awareness-widgets/data';
import type { QuestionType } from '../engine/game.js';
import { asList, assessParts } from './read-answer.js';

export const ordering: QuestionType<OrderingQuestion> = {
  scored: true,
  hidesOrder: true,
  parts: (question) => question.items.map((item) => item.id),
  start: (_question, order) => order,
  isComplete({ items }, answer) {
    const ids = new Set(asList(answer));
    return asList(answer).length === items.length && items.every((item) => ids.has(item.id));
  },
  assess: ({ items }, answer) =>
    assessParts(
      items.map(({ id, feedback }, i) => ({ id, ok: asList(answer)[i] === id, text: feedback })),
    ),
  solution: ({ items }) => items.map((item, i) => `${i + 1}. ${item.text}`),
};

/** The order after moving one item to another place; for buttons and dragging alike. */
export function moveItem(order: readonly string[], id: string, to: number): string[] {
  const rest = order.filter((other) => other !== id);
  const place = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, place), id, ...rest.slice(place)];
}
