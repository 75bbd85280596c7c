/** A story that ends badly says what helps now, and whom to tell. */
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { HARM } from './harm-topics.js';
import { namesPerson } from './names-person.js';

export const endingPerson: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) => {
      const isHarm = question.sensitive || HARM[question.topic];
      if (question.type !== 'scenario' || !isHarm) return [];
      return question.endings.flatMap(({ good, text }, i): Problem[] =>
        good || namesPerson(quiz.language, text)
          ? []
          : [
              {
                path: `${path}.endings.${i}.text`,
                message:
                  'The story ends badly and leaves its reader there. Add what helps now, and whom to tell.',
              },
            ],
      );
    }),
};
