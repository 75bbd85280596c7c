/** Options that speak of other options. */
import { answersOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { ALL_OF_THE_ABOVE } from './words/all-of-the-above.js';

export const allOfTheAbove: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) =>
      question.type === 'scenario' || question.type === 'highlight'
        ? []
        : answersOf(question).flatMap((answer) => {
            const found = findPhrase(ALL_OF_THE_ABOVE, quiz.language, answer.text);
            return found === null
              ? []
              : [
                  {
                    path: `${path}.${answer.path}`,
                    message: `"${found}" speaks of the other options and gives nothing to weigh. Write an answer of its own, or make the question "multiple".`,
                  },
                ];
          }),
    ),
};
