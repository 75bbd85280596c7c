/** A statement that weighs, to be marked true or false. */
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { VALUE_STATEMENT } from './words/value-question.js';

const REMEDY = 'Make it "opinion" or "scale", or ask for a fact.';

export const valueStatement: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }): Problem[] => {
      if (question.type !== 'true-false') return [];
      // The statement itself often stands in quotation marks.
      const found = findPhrase(VALUE_STATEMENT, quiz.language, question.prompt);
      return found === null
        ? []
        : [
            {
              path: `${path}.prompt`,
              message: `"${found}" may be a value judgement, which is neither true nor false. ${REMEDY}`,
            },
          ];
    }),
};
