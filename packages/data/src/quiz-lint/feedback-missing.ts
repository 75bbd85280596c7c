/** Every answer is answered. */
import type { Question } from '../schemas/quiz.js';
import { answersOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { countWords } from './language/split-sentences.js';

/** Beside a stretch of a drawn page, or within a story, a few words are enough: "Four people laugh." */
const leastWords = (type: Question['type']) =>
  type === 'highlight' || type === 'scenario' ? 2 : 4;

export const feedbackMissing: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) =>
      answersOf(question).flatMap(({ path: at, text, feedback, field }): Problem[] => {
        const place = `${path}.${at}.${field}`;
        if (feedback === null)
          return question.type === 'scenario'
            ? []
            : [
                {
                  path: place,
                  message: `"${text.slice(0, 40)}" has none. Say what is tempting or good about it.`,
                },
              ];
        return countWords(feedback, quiz.language) < leastWords(question.type)
          ? [
              {
                path: place,
                message: `"${feedback}" explains nothing. Say in a sentence what is tempting or good about it.`,
              },
            ]
          : [];
      }),
    ),
};
