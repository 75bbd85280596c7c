/** The screen of a question: before, while and after it is answered. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { PROBLEM_ID, type QuestionContext } from '../questions/question-view.js';
import { feedback } from './feedback.view.js';
import { frame } from './frame.view.js';
import type { Context } from './context.js';
import { link, primary, readButton } from './buttons.view.js';

export function questionScreen(context: Context): TemplateResult {
  const { machine, session } = context;
  const { phase } = machine.state;
  const done = phase === 'feedback';
  const stage = html` ${questionBody(context)} ${done ? feedback(context) : tools(context)} `;
  return frame(
    context,
    `asking is-${phase}`,
    stage,
    session.teams ? session.teams.bar(context) : bar(context),
  );
}

/** Prompt, scene and the parts to answer with. */
export function questionBody(context: Context): TemplateResult {
  const { machine, quiz, dir, session, terms, uiLang } = context;
  const { phase } = machine.state;
  const question = machine.question!;
  const done = phase === 'feedback';
  const attempt = done && !session.teams ? machine.attempt() : null;
  const view: QuestionContext = {
    question,
    order: machine.order,
    answer: attempt?.answer ?? (done ? [] : machine.draft),
    stage: done ? 'done' : phase === 'talk' ? 'closed' : 'open',
    assessment: attempt ? machine.assess(attempt.answer) : null,
    terms,
    school: context.school,
    letters: Boolean(session.teams),
    problem: context.problem,
    ui: (words) => (uiLang ? html`<bdi lang=${uiLang}>${words}</bdi>` : words),
    change: context.change,
    announce: context.announce,
    badges: (part) => session.teams?.badges(context, part) ?? nothing,
  };
  return html`<fieldset
    class="question type-${question.type}"
    lang=${quiz.language}
    dir=${dir}
    part="question"
    aria-describedby=${context.problem ? PROBLEM_ID : nothing}
  >
    <legend><h2 tabindex="-1" data-focus data-read>${question.prompt}</h2></legend>
    ${session.beside?.(context) ?? nothing} ${session.teams?.line(context) ?? nothing}
    <div class="parts" part="options">${session.views[question.type]!.render(view)}</div>
    ${
      context.problem
        ? html`<p class="problem" id=${PROBLEM_ID} role="alert">${terms.incomplete}</p>`
        : nothing
    }
  </fieldset>`;
}

/** Hint, skipping, taking back: what may help but is not the next thing. */
function tools(context: Context): unknown {
  const { machine, quiz, dir, terms, act } = context;
  const { state, item, question } = machine;
  const hinted = state.hints.includes(machine.index);
  const optional = item!.sensitive || !item!.scored;
  return html`
    <div aria-live="polite">
      ${
        hinted && question!.hint
          ? html`<p class="hint" lang=${quiz.language} dir=${dir}>
              ${icons.lightbulb}<span data-read>${question!.hint}</span>
            </p>`
          : nothing
      }
    </div>
    <div class="tools">
      ${
        machine.can({ type: 'hint' })
          ? link(terms.hint, () => act({ type: 'hint' }), icons.lightbulb)
          : nothing
      }
      ${
        machine.can({ type: 'undo' })
          ? link(terms.undo, () => act({ type: 'undo' }), icons.rotateCcw)
          : nothing
      }
      ${link(optional ? terms.skipStory : terms.skip, () => act({ type: 'skip' }))}
    </div>
  `;
}

function bar(context: Context): unknown {
  const { machine, terms, act, submit } = context;
  const { phase, round } = machine.state;
  const exam = machine.plan.mode === 'exam';
  const { index, count } = machine.place;
  const last = index === count - 1;
  const goingOn =
    last && (exam || round === 2 || machine.score.players[0]!.score === machine.plan.scored);
  return html`
    ${
      exam && index > 0
        ? html`<button class="button" type="button" @click=${() => act({ type: 'back' })}>
            ${context.school.back}
          </button>`
        : nothing
    }
    ${readButton(context)}
    ${
      phase === 'feedback'
        ? primary(last && goingOn ? terms.last : terms.next, () => act({ type: 'next' }))
        : primary(exam ? (last ? terms.last : terms.next) : terms.check, submit)
    }
  `;
}
