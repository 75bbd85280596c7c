/** True or false that is always the same. */
import type { QuizRule } from './finding.js';

export const trueFalseSpread: QuizRule = {
  severity: 'warning',
  check: (quiz) => {
    const keys = quiz.questions.flatMap((question) =>
      question.type === 'true-false' ? [question.options.findIndex(({ correct }) => correct)] : [],
    );
    return keys.length >= 2 && new Set(keys).size === 1
      ? [
          {
            path: 'questions',
            message: `All ${keys.length} true-or-false questions have the same answer. Turn one statement round.`,
          },
        ]
      : [];
  },
};
