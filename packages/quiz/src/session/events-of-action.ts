/** Which events an action of a person gives rise to. */
import type { QuizMachine } from '../engine/quiz-machine.js';
import type { PlanItem, QuizAction, QuizState } from '../engine/game.js';
import { AwAnswerEvent, AwQuizFinishEvent, AwQuizStartEvent } from '../events.js';

/** A game before the action. */
export interface Before {
  state: QuizState;
  item: PlanItem | undefined;
  /** Number of the player in turn. */
  player: number;
}

export function eventsOf(before: Before, action: QuizAction, machine: QuizMachine): Event[] {
  const events: Event[] = [];
  const { item, player, state } = before;
  const { score, max, percent, passed } = machine.score;
  if (action.type === 'start') events.push(new AwQuizStartEvent());
  if (action.type === 'answer' && item && !item.sensitive) {
    const index = machine.plan.items.indexOf(item);
    const given = machine.state.players[player]![state.round === 1 ? 'first' : 'second'][index];
    events.push(
      new AwAnswerEvent({
        question: item.id,
        correct: given?.correct ?? null,
        score,
        ...(machine.plan.mode === 'teams' && { team: player }),
      }),
    );
  }
  if (machine.state.phase === 'finished' && state.phase !== 'finished') {
    events.push(new AwQuizFinishEvent({ score, max, percent, passed }));
  }
  return events;
}
