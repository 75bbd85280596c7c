/** A short story with consequences: each choice leads on, until an ending. */
import type { ScenarioQuestion } from '@awareness-widgets/data';
import type { QuestionType } from '../engine/game.js';
import { asList } from './read-answer.js';

type Step = ScenarioQuestion['steps'][number];
type Ending = ScenarioQuestion['endings'][number];

/** One thing that happened: the step, what was chosen there. */
export interface Happened {
  step: Step;
  choice: Step['choices'][number];
}

/** Follows a path of choices from the first step, as far as it is possible. */
export function followPath(
  { steps, endings }: ScenarioQuestion,
  path: readonly string[],
): { happened: readonly Happened[]; at: Step | null; ending: Ending | null } {
  const happened: Happened[] = [];
  let at = steps[0] ?? null;
  let ending: Ending | null = null;
  for (const id of path) {
    const choice = at?.choices.find((one) => one.id === id);
    if (!at || !choice) break;
    happened.push({ step: at, choice });
    ending = endings.find((one) => one.id === choice.to) ?? null;
    at = ending ? null : (steps.find((one) => one.id === choice.to) ?? null);
  }
  return { happened, at, ending };
}

/** The shortest way to a good ending. */
function goodPath(question: ScenarioQuestion): readonly Happened[] {
  const queue: string[][] = [[]];
  // Stories have no circles (`findQuizFaults`); the limit guards a file that was never checked.
  for (let tries = 0; queue.length > 0 && tries < 1000; tries++) {
    const path = queue.shift()!;
    const { at, ending, happened } = followPath(question, path);
    if (ending?.good) return happened;
    for (const choice of at?.choices ?? []) queue.push([...path, choice.id]);
  }
  return [];
}

export const scenario: QuestionType<ScenarioQuestion> = {
  scored: true,
  hidesOrder: false,
  parts: () => [],
  start: () => [],
  isComplete: (question, answer) => followPath(question, asList(answer)).ending !== null,
  assess(question, answer) {
    const { ending } = followPath(question, asList(answer));
    const correct = ending?.good ?? false;
    return { correct, right: correct ? 1 : 0, of: 1, notes: [] };
  },
  solution: (question) => goodPath(question).map(({ choice }) => choice.text),
};
