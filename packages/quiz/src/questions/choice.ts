/** Single choice, multiple choice, true or false. */
import type { ChoiceQuestion } from '@awareness-widgets/data';
import type { QuestionType } from '../engine/game.js';
import { asList } from './read-answer.js';

export const choice: QuestionType<ChoiceQuestion> = {
  scored: true,
  hidesOrder: false,
  parts: (question) => question.options.map((option) => option.id),
  start: () => [],
  isComplete({ type, options }, answer) {
    const chosen = asList(answer).filter((id) => options.some((option) => option.id === id));
    return type === 'multiple' ? chosen.length > 0 : chosen.length === 1;
  },
  assess({ options }, answer) {
    const chosen = new Set(asList(answer));
    const wrong = options.filter((option) => option.correct !== chosen.has(option.id));
    return {
      correct: wrong.length === 0,
      right: options.filter((option) => option.correct && chosen.has(option.id)).length,
      of: options.filter((option) => option.correct).length,
      notes: options
        .filter((option) => chosen.has(option.id))
        .map(({ id, correct, feedback }) => ({ id, ok: correct, text: feedback })),
    };
  },
  solution: ({ options }) =>
    options.filter((option) => option.correct).map((option) => option.text),
};
