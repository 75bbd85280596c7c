/** Feedback that begins by judging. */
import { answersOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { VERDICT } from './words/verdict.js';

export const feedbackVerdict: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) =>
      answersOf(question).flatMap(({ path: at, feedback, field }): Problem[] => {
        const start = (feedback ?? '').slice(0, 24);
        const found = findPhrase(VERDICT, quiz.language, start);
        return found !== null && start.toLowerCase().startsWith(found.toLowerCase())
          ? [
              {
                path: `${path}.${at}.${field}`,
                message: `It begins with "${found}". Begin with why the option is tempting; the player shows that it is not the key.`,
              },
            ]
          : [];
      }),
    ),
};
