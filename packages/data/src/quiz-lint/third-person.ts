/** A sensitive story in which the reader is "you". */
import { textsOf } from './each-text.js';
import type { QuizRule } from './finding.js';
import { unquoted } from './language/unquoted.js';

export const thirdPerson: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    textsOf(quiz).flatMap(({ index, path, field, text }) => {
      const question = index === null ? undefined : quiz.questions[index];
      if (!question?.sensitive || field !== 'prompt' || !quiz.language.startsWith('en')) return [];
      // Who plays on, or advises somebody made up, is not the one it happened to.
      const told = unquoted(text).replace(
        /up to you|(?:would|could|can) you (?:advise|tell|say to|answer|help)/giu,
        '…',
      );
      return /(?<!\p{L})you(?:r|rs)?(?!\p{L})/iu.test(told)
        ? [
            {
              path,
              message:
                '"you" makes it the reader’s own story. Give it to somebody made up, with a name.',
            },
          ]
        : [];
    }),
};
