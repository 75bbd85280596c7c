/** The second try is another story: only then it shows whether the idea arrived. */
import { answersOf } from './each-answer.js';
import type { Problem, QuizRule } from './finding.js';
import { sameWords } from './language/same-words.js';
import type { Question } from '../schemas/quiz.js';

export const retrySame: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    quiz.questions.flatMap((question, i): Problem[] => {
      const { retry } = question;
      if (!retry) return [];
      const path = `questions.${i}.retry`;
      if (sameWords(retry.prompt, question.prompt))
        return [
          {
            path: `${path}.prompt`,
            message:
              'It is the story of the first try. Tell the same idea of another child, in another place.',
          },
        ];
      const texts = (one: Question) => answersOf(one).map(({ text }) => text);
      const before = texts(question);
      const after = texts({ ...question, ...retry } as Question);
      const isCopy =
        question.type !== 'true-false' &&
        before.length > 0 &&
        before.length === after.length &&
        after.every((text) => before.some((one) => sameWords(one, text)));
      return isCopy
        ? [
            {
              path,
              message:
                'Its answers are those of the first try. Write answers that fit the changed story.',
            },
          ]
        : [];
    }),
};
