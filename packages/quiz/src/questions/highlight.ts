/** Finding the warning signs in a message or a page: mark all clues and nothing else. */
import type { HighlightQuestion, Segment } from '@awareness-widgets/data';
import type { QuestionType } from '../engine/game.js';
import { asList } from './read-answer.js';

export const segmentsOf = ({ document }: HighlightQuestion): Segment[] =>
  document.lines.flat().filter((part): part is Segment => typeof part !== 'string');

/** The words of a stretch of a line. */
export const textOf = (part: Segment | string): string =>
  typeof part === 'string' ? part : part.text;

export const highlight: QuestionType<HighlightQuestion> = {
  scored: true,
  hidesOrder: false,
  parts: () => [],
  start: () => [],
  isComplete: (question, answer) =>
    segmentsOf(question).some((segment) => asList(answer).includes(segment.id)),
  assess(question, answer) {
    const marked = new Set(asList(answer));
    const segments = segmentsOf(question);
    const clues = segments.filter((segment) => segment.clue);
    return {
      correct: segments.every((segment) => segment.clue === marked.has(segment.id)),
      right: clues.filter((segment) => marked.has(segment.id)).length,
      of: clues.length,
      notes: segments
        .filter((segment) => segment.clue || marked.has(segment.id))
        .map(({ id, clue, feedback }) => ({ id, ok: clue, text: feedback })),
    };
  },
  solution: (question) =>
    segmentsOf(question)
      .filter((segment) => segment.clue)
      .map((segment) => `“${segment.text}”`),
};
