/** What people may rightly see differently has no key. */
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { unquoted } from './language/unquoted.js';
import { VALUE_QUESTION, VALUE_STATEMENT } from './words/value-question.js';

const KEYED = new Set(['single', 'multiple', 'true-false']);
const REMEDY = 'Make it "opinion" or "scale", or ask for a fact.';

/** A question for an opinion with a right answer. */
export const valueJudgement: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }): Problem[] => {
      if (!KEYED.has(question.type)) return [];
      const found = findPhrase(VALUE_QUESTION, quiz.language, unquoted(question.prompt));
      return found === null
        ? []
        : [
            {
              path: `${path}.prompt`,
              message: `"${found}" asks for an opinion, and options are marked right or wrong. ${REMEDY}`,
            },
          ];
    }),
};

/** A statement that weighs, to be marked true or false. */
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
