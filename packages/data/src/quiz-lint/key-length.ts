/** The key must not be found by its length: writers explain the right answer best. */
import { choicesOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';

const letters = (text: string) => [...text].length;

/** The key is so much longer than the mean of the others, in times and in letters. */
const TIMES = 1.5;
const LETTERS = 12;

/** From this number of questions on, a pattern can be seen. */
const LEAST = 4;

/** A key that is far longer than the others. */
export const keyLonger: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) =>
      choicesOf(question).flatMap(({ path: list, options }): Problem[] => {
        const right = options.filter(({ correct }) => correct);
        const wrong = options.filter(({ correct }) => !correct);
        const [key] = right;
        if (right.length !== 1 || !key || wrong.length < 2) return [];
        const mean = wrong.reduce((sum, { text }) => sum + letters(text), 0) / wrong.length;
        const length = letters(key.text);
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

/** A file in which the key is the longest option most of the time. */
export const keyLongest: QuizRule = {
  severity: 'error',
  check: (quiz) => {
    const choices = eachTry(quiz)
      .filter(({ question }) => question.type === 'single')
      .flatMap(({ question }) => choicesOf(question));
    const longest = choices.filter(({ options }) => {
      const [first, next] = [...options].sort((a, b) => letters(b.text) - letters(a.text));
      return first?.correct && letters(first.text) > letters(next?.text ?? '');
    });
    return choices.length >= LEAST && longest.length > choices.length / 2
      ? [
          {
            path: 'questions',
            message: `In ${longest.length} of ${choices.length} the correct option is the longest. Shorten some of them, or lengthen the others, until it is at most half.`,
          },
        ]
      : [];
  },
};

/** Options of one question that differ too much in length. */
export const optionLength: QuizRule = {
  severity: 'warning',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) =>
      choicesOf(question).flatMap(({ path: list, options }): Problem[] => {
        const lengths = options.map(({ text }) => letters(text));
        const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
        return most > least * 2 && most - least > 20
          ? [
              {
                path: `${path}.${list}`,
                message: `The options have ${least} to ${most} letters. Bring them closer together, so that length gives nothing away.`,
              },
            ]
          : [];
      }),
    ),
};
