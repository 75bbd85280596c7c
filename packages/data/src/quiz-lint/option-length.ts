/** Options of one question that differ too much in length. */
import { choicesOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { countLetters } from './language/count-letters.js';

export const optionLength: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) =>
      choicesOf(question).flatMap(({ path: list, options }): Problem[] => {
        const lengths = options.map(({ text }) => countLetters(text));
        const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
        return most > least * 2 && most - least > 20
          ? [
              {
                path: `${path}.${list}`,
                message: `The options have ${least} to ${most} letters. Bring them closer together, so that length gives nothing away.`,
              },
            ]
          : [];
      }),
    ),
};
