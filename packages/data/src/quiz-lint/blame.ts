/** No word that lays what was done to a child on the child. */
import { textsOf } from './each-text.js';
import type { QuizRule } from './finding.js';
import { findPhrase } from './language/phrases.js';
import { unquoted } from './language/unquoted.js';
import { BLAME } from './words/blame.js';

export const blame: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    textsOf(quiz).flatMap(({ path, part, text }) => {
      // A drawn chat may hold cruel words: they are the story, not our voice.
      const found = part === 'scene' ? null : findPhrase(BLAME, quiz.language, unquoted(text));
      return found === null
        ? []
        : [
            {
              path,
              message: `"${found}" blames the one it happened to, and blame keeps children from telling. Say what helps now, and that whoever did it is responsible.`,
            },
          ];
    }),
};
