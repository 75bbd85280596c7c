/** A source is a public page that states the fact; a program can see its form. */
import type { Problem, QuizRule } from './finding.js';

export const sourceMissing: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    quiz.questions.flatMap(({ type, sources }, i): Problem[] =>
      sources.length > 0 || type === 'scale' || type === 'opinion'
        ? []
        : [
            {
              path: `questions.${i}.sources`,
              message: 'It has none. Name a public page that states the fact, with title and date.',
            },
          ],
    ),
};
