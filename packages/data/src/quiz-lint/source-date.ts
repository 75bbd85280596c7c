/** A date that nobody can read. */
import { eachSource } from './each-source.js';
import type { QuizRule } from './finding.js';

const DATE = /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|(?:read|quoted) \d{4}-\d{2}-\d{2})$/;

export const sourceDate: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachSource(quiz, ({ date }, path) =>
      date === null || DATE.test(date)
        ? []
        : [
            {
              path: `${path}.date`,
              message: `"${date}" is no date. Write that of the page as 2024, 2024-05 or 2024-05-17, or "read 2026-11-30".`,
            },
          ],
    ),
};
