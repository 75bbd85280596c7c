/** A hint points the way; it does not say the key. */
import { choicesOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { QuizRule } from './finding.js';
import { holdsWords } from './language/same-words.js';

export const hintAnswer: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) => {
      const { hint } = question;
      if (hint === null || question.type === 'true-false') return [];
      const told = choicesOf(question)
        .flatMap(({ options }) => options)
        .find(({ correct, text }) => correct && holdsWords(hint, text));
      return told
        ? [
            {
              path: `${path}.hint`,
              message: `It says the answer "${told.text}". Ask a question that leads there instead.`,
            },
          ]
        : [];
    }),
};
