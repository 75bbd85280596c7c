/** A sensitive question says first what it is about, and that it can be skipped. */
import type { QuizRule } from './finding.js';
import { findPhrase, knowsPhrases } from './language/phrases.js';
import { SKIP_NOTE } from './words/skip-note.js';

export const contentNote: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    quiz.questions.flatMap(({ sensitive, contentNote: note }, i) => {
      if (!sensitive) return [];
      const path = `questions.${i}.contentNote`;
      if (note === null)
        return [
          {
            path,
            message:
              'A sensitive question needs one. Say what the story is about and "You can skip it."',
          },
        ];
      const skips =
        !knowsPhrases(SKIP_NOTE, quiz.language) || findPhrase(SKIP_NOTE, quiz.language, note);
      return skips
        ? []
        : [
            {
              path,
              message: 'It does not say that the question can be skipped. Add "You can skip it."',
            },
          ];
    }),
};
