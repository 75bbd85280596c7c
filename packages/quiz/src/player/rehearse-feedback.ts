/**
 * Draws the first feedback once where nobody sees it. The browser then has its templates and code
 * ready, so that the first answer of a game on a slow phone is explained as fast as the later ones.
 */
import { render } from 'lit';
import { QuizMachine } from '../engine/quiz-machine.js';
import type { Context } from './context.js';
import { pickScreen } from './pick-screen.js';

export function rehearseFeedback(context: Context): void {
  const { plan, state } = context.machine;
  const machine = new QuizMachine(plan, state);
  machine.send({ type: 'start' });
  // What is no complete answer for a type only draws the question.
  machine.send({ type: 'answer', answer: machine.order.slice(0, 1) });
  render(pickScreen({ ...context, machine }, null), document.createElement('div'));
}
