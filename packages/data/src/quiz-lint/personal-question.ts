/** Nobody is asked what happened to them. */
import { textsOf } from './each-text.js';
import type { QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { unquoted } from './language/unquoted.js';
import { PERSONAL_QUESTION } from './words/personal-question.js';

export const personalQuestion: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    textsOf(quiz).flatMap(({ path, part, text }) => {
      const found =
        part === 'scene' ? null : findPhrase(PERSONAL_QUESTION, quiz.language, unquoted(text));
      return found === null
        ? []
        : [
            {
              path,
              message: `"${found}" asks pupils about themselves. Tell it in the third person, of somebody made up.`,
            },
          ];
    }),
};

/** A sensitive story in which the reader is "you". */
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
