/** A story that ends badly says what helps now, and whom to tell. */
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { findPhrase, knowsPhrases } from './language/phrases.js';
import { HARM } from './next-step.js';
import { PERSON_TO_TELL } from './words/person-to-tell.js';

export const endingPerson: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) => {
      const isHarm = question.sensitive || HARM[question.topic];
      if (question.type !== 'scenario' || !isHarm || !knowsPhrases(PERSON_TO_TELL, quiz.language))
        return [];
      return question.endings.flatMap(({ good, text }, i): Problem[] =>
        good || findPhrase(PERSON_TO_TELL, quiz.language, text) !== null
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
