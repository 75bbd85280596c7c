/** Three options: more lures hurt those who know little (Butler 2006), and two are a coin. */
import { choicesOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';

/** Least and most options, by type; a gap's choices count as a `single`. */
const RANGE: Record<string, readonly [number, number]> = {
  single: [3, 4],
  gap: [2, 4],
  multiple: [3, 5],
  'true-false': [2, 2],
};

export const optionCount: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) =>
      choicesOf(question).flatMap(({ path: list, options }): Problem[] => {
        const [least, most] = RANGE[question.type] ?? [2, 5];
        const count = options.length;
        if (count >= least && count <= most) return [];
        const wanted = least === most ? `${least}` : `${least} to ${most}`;
        return [
          {
            path: `${path}.${list}`,
            message: `It has ${count} options, and "${question.type}" takes ${wanted}. ${count < least ? 'Add a plausible one.' : 'Leave out the weakest.'}`,
          },
        ];
      }),
    ),
};
