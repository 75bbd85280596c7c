/**
 * Loads the question types that a quiz uses, each its own chunk. Choice questions come with the
 * player, since nearly every quiz has them.
 */
import type { Question } from '@awareness-widgets/data';
import { view as choice } from './choice.view.js';
import type { Name, QuestionView, QuestionViews } from './question-view.js';
/** A view only ever meets questions of its own type, which the compiler cannot know. */
const any = (view: unknown) => view as QuestionView;

const choiceView = () => Promise.resolve(any(choice));

const loaders: Record<Name, () => Promise<QuestionView>> = {
  single: choiceView,
  multiple: choiceView,
  'true-false': choiceView,
  ordering: async () => any((await import('./ordering.view.js')).view),
  matching: async () => any((await import('./matching.view.js')).view),
  sorting: async () => any((await import('./sorting.view.js')).view),
  gap: async () => any((await import('./gap.view.js')).view),
  highlight: async () => any((await import('./highlight.view.js')).view),
  scale: async () => any((await import('./opinion.view.js')).scaleView),
  opinion: async () => any((await import('./opinion.view.js')).opinionView),
  scenario: async () => any((await import('./scenario.view.js')).view),
};

export async function loadTypes(questions: readonly Question[]): Promise<QuestionViews> {
  const names = [...new Set(questions.map((question) => question.type))];
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await loaders[name]()] as const)),
  );
}

/** Whether a type needs nothing but the player. */
export const isChoice = (name: string) => loaders[name as Name] === choiceView;
