/** Before an exam ends: what is not answered yet is named, and one can go back to it. */
import { html, nothing } from 'lit';
import { reduceQuiz } from '../engine/reduce-quiz.js';
import type { QuizMachine } from '../engine/quiz-machine.js';
import type { QuizAction } from '../engine/game.js';
import { companion } from '../drawings/companion.view.js';
import { link, primary } from './buttons.view.js';
import type { Context, Panel } from './context.js';

/** Numbers of the questions without an answer; a hard story may be left out without a word. */
function unanswered(machine: QuizMachine, last: QuizAction): number[] {
  const { players } = reduceQuiz(machine.plan, machine.state, last);
  return machine.plan.items.flatMap((item, i) =>
    item.sensitive || players[0]!.first[i] ? [] : [i],
  );
}

/** @returns The screen that asks, where an action would end the exam; else null. */
export function askBeforeEnd(machine: QuizMachine, last: QuizAction): Panel | null {
  const { plan, state } = machine;
  const ends =
    plan.mode === 'exam' &&
    state.phase !== 'finished' &&
    reduceQuiz(plan, state, last).phase === 'finished';
  return ends ? { render: (context) => screen(context, last) } : null;
}

function screen(context: Context, last: QuizAction): unknown {
  const { machine, terms, school, act, open } = context;
  const missing = unanswered(machine, last);
  const visit = (index: number) => {
    open(null);
    while (machine.state.at > index && machine.can({ type: 'back' })) act({ type: 'back' });
  };
  return html`<div class="player panel" part="player">
    <div class="stage">
      <div class="opening">
        ${companion('thinking')}
        <div class="words">
          <h2 tabindex="-1" data-focus>${school.endTitle}</h2>
          <p>${missing.length === 0 ? school.endAll : school.endMissing}</p>
          ${
            missing.length > 0
              ? html`<ul class="missing">
                  ${missing.map(
                    (index) =>
                      html`<li>${link(terms.question(index + 1), () => visit(index))}</li>`,
                  )}
                </ul>`
              : nothing
          }
        </div>
      </div>
    </div>
    <div class="bar" part="bar">
      <button class="button" type="button" @click=${() => open(null)}>${school.endBack}</button>
      ${primary(school.endFinish, () => {
        open(null);
        act(last, true);
      })}
    </div>
  </div>`;
}
