/** Options that speak of other options. */
import { answersOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { ALL_OF_THE_ABOVE } from './words/all-of-the-above.js';

/** Letters beside the phrase: "I would do all of the above." */
const MOST_BESIDE = 20;

/** @returns The words by which an option speaks of the others, or null. */
export function speaksOfOptions(text: string, language: string): string | null {
  const found = findPhrase(ALL_OF_THE_ABOVE, language, text);
  // In the middle of a sentence the same words speak of people or things.
  return found !== null && text.length <= found.length + MOST_BESIDE ? found : null;
}

export const allOfTheAbove: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) =>
      question.type === 'scenario' || question.type === 'highlight'
        ? []
        : answersOf(question).flatMap((answer) => {
            const found = speaksOfOptions(answer.text, quiz.language);
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
