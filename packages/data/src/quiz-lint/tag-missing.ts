/** A question without a tag of one of the two frameworks. */
import type { Problem, QuizRule } from './finding.js';

export const tagMissing: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    quiz.questions.flatMap(({ tags }, i): Problem[] => {
      const missing = [
        tags.some((tag) => tag.startsWith('digcomp-')) ? null : '"digcomp-2.2:4.2"',
        tags.some((tag) => tag.startsWith('coe-dce:')) ? null : '"coe-dce:ethics-and-empathy"',
      ].filter((one) => one !== null);
      return missing.length === 0
        ? []
        : [
            {
              path: `questions.${i}.tags`,
              message: `A tag of a framework is missing. Add one such as ${missing.join(' and ')}.`,
            },
          ];
    }),
};
