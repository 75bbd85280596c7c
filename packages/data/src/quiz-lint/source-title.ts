/** A title by which the page can be found when its address changes. */
import { eachSource } from './each-source.js';
import type { QuizRule } from './finding.js';

export const sourceTitle: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachSource(quiz, ({ title }, path) =>
      title.trim().split(/\s+/).length < 2 || /^https?:/.test(title)
        ? [
            {
              path: `${path}.title`,
              message: `"${title}" names nothing. Write page and publisher: "Sharing online, Childnet".`,
            },
          ]
        : [],
    ),
};
