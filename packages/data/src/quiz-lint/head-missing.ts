/** Words by which a teacher finds a quiz, and the licence under which it may be changed. */
import type { QuizRule } from './finding.js';

export const headMissing: QuizRule = {
  severity: 'warning',
  check: (quiz) => [
    ...(quiz.summary.trim() === ''
      ? [{ path: 'summary', message: 'It has none. Say in a sentence what pupils practise.' }]
      : []),
    ...(quiz.licence
      ? []
      : [
          {
            path: 'licence',
            message: 'It has none. Add "CC-BY-4.0", so that others may adapt it.',
          },
        ]),
    ...(quiz.authors.length > 0
      ? []
      : [
          {
            path: 'authors',
            message: 'It has none. Name who wrote it, or "awareness-widgets contributors".',
          },
        ]),
  ],
};
