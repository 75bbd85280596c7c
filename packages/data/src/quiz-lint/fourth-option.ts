/** Four where three would do. */
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';

export const fourthOption: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }): Problem[] =>
      question.type === 'single' && question.options.length === 4
        ? [
            {
              path: `${path}.options`,
              message:
                'It has four options, and three are the rule. Leave out the least plausible.',
            },
          ]
        : [],
    ),
};
