/** What people may rightly see differently has no key. */
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { unquoted } from './language/unquoted.js';
import { VALUE_QUESTION } from './words/value-question.js';

const KEYED = new Set(['single', 'multiple', 'true-false']);

const REMEDY = 'Make it "opinion" or "scale", or ask for a fact.';

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
