/** Ids stand in addresses, in sets and in results. */
import type { QuizRule } from './finding.js';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idForm: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    [
      { id: quiz.id, path: 'id' },
      ...quiz.questions.map(({ id }, i) => ({ id, path: `questions.${i}.id` })),
    ]
      .filter(({ id }) => !KEBAB.test(id))
      .map(({ id, path }) => ({
        path,
        message: `"${id}" is no id. Use small letters, digits and hyphens, as "night-login".`,
      })),
};
