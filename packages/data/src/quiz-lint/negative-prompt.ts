/** "Which is not …?" measures whether the "not" was seen. */
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { NEGATIVE_PROMPT } from './words/negative-prompt.js';

export const negativePrompt: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }): Problem[] => {
      const found = findPhrase(NEGATIVE_PROMPT, quiz.language, question.prompt);
      return found === null
        ? []
        : [
            {
              path: `${path}.prompt`,
              message: `"${found.slice(0, 50)}" asks for what is not so. Ask for what is.`,
            },
          ];
    }),
};
