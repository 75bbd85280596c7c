/** Two options that say the same, and feedback that was copied from the neighbour. */
import { answersOf } from './each-answer.js';
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import { sameWords } from './language/same-words.js';

export const duplicateText: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) => {
      const answers = answersOf(question);
      return answers.flatMap((answer, i): Problem[] => {
        const before = answers.slice(0, i);
        const problems: Problem[] = [];
        if (question.type !== 'scenario' && before.some(({ text }) => sameWords(text, answer.text)))
          problems.push({
            path: `${path}.${answer.path}`,
            message: `"${answer.text}" is there twice. Write another plausible answer.`,
          });
        const { feedback } = answer;
        if (
          feedback !== null &&
          before.some((one) => one.feedback && sameWords(one.feedback, feedback))
        )
          problems.push({
            path: `${path}.${answer.path}.${answer.field}`,
            message:
              'It is the text of another option. Say what is tempting or good about this one.',
          });
        return problems;
      });
    }),
};
