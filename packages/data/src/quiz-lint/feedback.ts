/** Every answer is answered. */
import { answersOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { countWords } from './language/split-sentences.js';
import type { Question } from '../schemas/quiz.js';
import { VERDICT } from './words/verdict.js';

/** Beside a stretch of a drawn page, or within a story, a few words are enough: "Four people laugh." */
const leastWords = (type: Question['type']) =>
  type === 'highlight' || type === 'scenario' ? 2 : 4;

/** Feedback that is not there, or too short to say why. What follows in a story may say it instead. */
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

/** Feedback that begins by judging. */
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
