/** Feedback of a sensitive question that leaves its reader alone. */
import { answersOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { namesPerson } from './names-person.js';

export const feedbackPerson: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) => {
      if (!question.sensitive || question.type === 'scenario' || question.type === 'highlight')
        return [];
      return answersOf(question).flatMap(({ path: at, feedback }): Problem[] =>
        feedback === null || namesPerson(quiz.language, feedback)
          ? []
          : [
              {
                path: `${path}.${at}.feedback`,
                message:
                  'It ends without a person to tell. Add one step: "A next step: tell an adult."',
              },
            ],
      );
    }),
};
