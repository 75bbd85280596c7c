/** As many keys as the type of question takes. */
import { choicesOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';

export const correctAnswers: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) =>
      choicesOf(question).flatMap(({ path: list, options }): Problem[] => {
        const right = options.filter(({ correct }) => correct).length;
        const at = `${path}.${list}`;
        if (right === 0)
          return [{ path: at, message: 'No option is correct. Set "correct": true on the key.' }];
        if (right === options.length)
          return [
            {
              path: at,
              message:
                'Every option is correct, so there is nothing to find out. Add a plausible wrong one.',
            },
          ];
        return right > 1 && question.type !== 'multiple'
          ? [
              {
                path: at,
                message: `${right} options are correct, and only one can be chosen. Leave one, or make the question "multiple".`,
              },
            ]
          : [];
      }),
    ),
};
