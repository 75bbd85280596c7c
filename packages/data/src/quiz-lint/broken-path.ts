/** Ids that must meet: groups of sorting, steps and endings of a story, gaps, clues. */
import { eachTry } from './each-try.js';
import type { Problem, QuizRule } from './finding.js';
import type { Question, ScenarioQuestion } from '../schemas/quiz.js';

function storyProblems({ steps, endings }: ScenarioQuestion): Problem[] {
  const problems: Problem[] = [];
  const ends = new Set(endings.map(({ id }) => id));
  const number = new Map(steps.map(({ id }, i) => [id, i]));
  const state = new Map<number, 'open' | 'done'>();
  const reached = new Set<string>();
  const visit = (i: number): void => {
    state.set(i, 'open');
    for (const [j, { to }] of (steps[i]?.choices ?? []).entries()) {
      const next = number.get(to);
      const path = `steps.${i}.choices.${j}.to`;
      reached.add(to);
      if (ends.has(to)) continue;
      if (next === undefined)
        problems.push({
          path,
          message: `There is no step or ending "${to}". Name one that exists.`,
        });
      else if (state.get(next) === 'open')
        problems.push({
          path,
          message: `"${to}" leads round in a circle. Lead on to a later step or an ending.`,
        });
      else if (!state.has(next)) visit(next);
    }
    state.set(i, 'done');
  };
  if (steps.length > 0) visit(0);
  const lost = (list: readonly { id: string }[], name: string, from: number) =>
    list.forEach(({ id }, i) => {
      if (i >= from && !reached.has(id))
        problems.push({
          path: `${name}.${i}`,
          message: `No choice leads to "${id}". Lead one there, or leave it out.`,
        });
    });
  lost(steps, 'steps', 1);
  lost(endings, 'endings', 0);
  for (const good of [true, false]) {
    if (endings.some((ending) => ending.good === good)) continue;
    const what = good ? 'good' : 'not good';
    problems.push({
      path: 'endings',
      message: `No ending is ${what}. Add one, so that choices matter.`,
    });
  }
  return problems;
}

function problemsOf(question: Question): Problem[] {
  switch (question.type) {
    case 'sorting': {
      const groups = question.groups.map(({ id }) => id);
      return [
        ...question.items.flatMap(({ group }, i) =>
          groups.includes(group)
            ? []
            : [
                {
                  path: `items.${i}.group`,
                  message: `There is no group "${group}". Use one of ${groups.join(', ')}.`,
                },
              ],
        ),
        ...groups.flatMap((id, i) =>
          question.items.some(({ group }) => group === id)
            ? []
            : [
                {
                  path: `groups.${i}`,
                  message: `Nothing belongs to "${id}". Add an item, or leave the group out.`,
                },
              ],
        ),
      ];
    }
    case 'gap': {
      const gaps = question.parts.flatMap((part, i) =>
        typeof part === 'string' ? [] : [{ part, path: `parts.${i}` }],
      );
      if (gaps.length === 0)
        return [
          { path: 'parts', message: 'There is no gap. Add one with "choices" or "answers".' },
        ];
      return gaps
        .filter(({ part }) => !part.choices && !part.answers)
        .map(({ path }) => ({ path, message: 'The gap has no key. Add "choices" or "answers".' }));
    }
    case 'highlight': {
      const segments = question.document.lines.flat().filter((part) => typeof part !== 'string');
      return [true, false]
        .filter((clue) => !segments.some((segment) => segment.clue === clue))
        .map((clue) => ({
          path: 'document',
          message: clue
            ? 'Nothing in it is a clue. Set "clue": true on the warning signs.'
            : 'Everything that can be marked is a clue. Add a stretch that looks odd but is harmless.',
        }));
    }
    case 'scenario':
      return storyProblems(question);
    default:
      return [];
  }
}

export const brokenPath: QuizRule = {
  severity: 'error',
  check: (quiz) =>
    eachTry(quiz).flatMap(({ question, path }) =>
      problemsOf(question).map((problem) => ({ ...problem, path: `${path}.${problem.path}` })),
    ),
};
