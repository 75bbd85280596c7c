/** Answers are kept by id: one that is there twice counts for both. */
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import type { Question } from '../schemas/quiz.js';

interface Named {
  id: string;
  path: string;
}

const named = (list: readonly { id: string }[], path: string): Named[] =>
  list.map(({ id }, i) => ({ id, path: `${path}.${i}.id` }));

/** Lists within which ids differ. */
function listsOf(question: Question): Named[][] {
  switch (question.type) {
    case 'ordering':
      return [named(question.items, 'items')];
    case 'sorting':
      return [named(question.groups, 'groups'), named(question.items, 'items')];
    case 'matching':
      return [[...named(question.pairs, 'pairs'), ...named(question.extra, 'extra')]];
    case 'gap': {
      const gaps = question.parts.flatMap((part, i) =>
        typeof part === 'string' ? [] : [{ ...part, path: `parts.${i}.id` }],
      );
      return [
        gaps,
        ...gaps.map((gap) => named(gap.choices ?? [], gap.path.replace('id', 'choices'))),
      ];
    }
    case 'highlight':
      return [
        question.document.lines.flatMap((line, i) =>
          line.flatMap((part, j) =>
            typeof part === 'string' ? [] : [{ id: part.id, path: `document.lines.${i}.${j}.id` }],
          ),
        ),
      ];
    case 'scenario':
      return [
        [...named(question.steps, 'steps'), ...named(question.endings, 'endings')],
        ...question.steps.map((step, i) => named(step.choices, `steps.${i}.choices`)),
      ];
    case 'scale':
      return [];
    default:
      return [named(question.options, 'options')];
  }
}

function repeated(list: readonly Named[], prefix = ''): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [
          {
            path: `${prefix}${path}`,
            message: `The id "${id}" is there twice. Give one of the two its own.`,
          },
        ]
      : [];
  });
}

export const duplicateIds: QuizRule = {
  severity: 'error',
  check: (quiz) => [
    ...repeated(named(quiz.questions, 'questions')),
    ...eachTry(quiz).flatMap(({ question, path }) =>
      listsOf(question).flatMap((list) => repeated(list, `${path}.`)),
    ),
  ],
};
