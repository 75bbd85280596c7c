/** What a state is about: the item, the question of this try, and whose turn it is. */
import type { Question } from '@awareness-widgets/data';
import type { Plan, PlanItem, QuizState } from './game.js';

/** Number of the current item in the plan. */
export function itemIndex(state: QuizState): number {
  return state.round === 1 ? state.at : (state.again[state.at] ?? -1);
}

export function currentItem(plan: Plan, state: QuizState): PlanItem | undefined {
  return plan.items[itemIndex(state)];
}

/** The question as asked in this try. */
export function currentQuestion(plan: Plan, state: QuizState): Question | undefined {
  const item = currentItem(plan, state);
  return state.round === 1 ? item?.question : item?.retry;
}

/** The order of the parts in this try. */
export function currentOrder(plan: Plan, state: QuizState): readonly string[] {
  const item = currentItem(plan, state);
  return (state.round === 1 ? item?.order : item?.retryOrder) ?? [];
}

/** Number of the player in turn. Another team starts at each question. */
export function currentPlayer(state: QuizState): number {
  const count = state.players.length;
  return (itemIndex(state) + Math.min(state.turn, count - 1)) % count;
}
