/** A file in which the key is the longest option most of the time. */
import { choicesOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { QuizRule } from './finding.js';
import { countLetters } from './language/count-letters.js';

/** From this number of questions on, a pattern can be seen. */
const LEAST = 4;

export const keyLongest: QuizRule = {
  severity: 'error',
  check: (quiz) => {
    const choices = eachTry(quiz)
      .filter(({ question }) => question.type === 'single')
      .flatMap(({ question }) => choicesOf(question));
    const longest = choices.filter(({ options }) => {
      const [first, next] = [...options].sort(
        (a, b) => countLetters(b.text) - countLetters(a.text),
      );
      return first?.correct && countLetters(first.text) > countLetters(next?.text ?? '');
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
