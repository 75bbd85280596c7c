/** The key must not be found by its length: writers explain the right answer best. */
import { choicesOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { countLetters } from './language/count-letters.js';

/** The key is so much longer than the mean of the others, in times and in letters. */
const TIMES = 1.5;

const LETTERS = 12;

export const keyLonger: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) =>
      choicesOf(question).flatMap(({ path: list, options }): Problem[] => {
        const right = options.filter(({ correct }) => correct);
        const wrong = options.filter(({ correct }) => !correct);
        const [key] = right;
        if (right.length !== 1 || !key || wrong.length < 2) return [];
        const mean = wrong.reduce((sum, { text }) => sum + countLetters(text), 0) / wrong.length;
        const length = countLetters(key.text);
        return length > mean * TIMES && length - mean > LETTERS
          ? [
              {
                path: `${path}.${list}.${options.indexOf(key)}.text`,
                message: `The correct option has ${length} letters, the others ${Math.round(mean)} on average. Shorten it, or give the others the same detail.`,
              },
            ]
          : [];
      }),
    ),
};
