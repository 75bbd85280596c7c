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
