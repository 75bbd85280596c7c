/** After an answer: a kind word on what was chosen, then why. Always shown, never asked for. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { companion } from '../drawings/companion.view.js';
import { star } from '../drawings/star.view.js';
import type { Assessment } from '../engine/game.js';
import { missedItems } from '../engine/reduce-quiz.js';
import type { Context } from './context.js';
import { splitHeadline } from './split-headline.js';

export function feedback(context: Context): TemplateResult {
  const { machine, quiz, dir, session } = context;
  const question = machine.question!;
  const attempt = session.teams ? null : machine.attempt();
  const assessment = attempt ? machine.assess(attempt.answer) : null;
  const [note] = assessment?.notes ?? [];
  // One chosen part: its own words are the headline. Several: they stand beside their parts.
  const own = question.type !== 'multiple' && 'options' in question && note;
  const { headline, rest } = splitHeadline(own ? note.text : '');
  const good = assessment === null || assessment.correct !== false;
  return html`<section class="feedback" part="feedback">
    ${companion(good ? 'cheer' : 'smile')}
    <div class="words">
      <h3
        tabindex="-1"
        data-focus
        data-read
        lang=${headline ? quiz.language : nothing}
        dir=${headline ? dir : nothing}
      >
        ${headline || title(context, assessment)}
      </h3>
      ${assessment && !own ? found(context, assessment) : nothing}
      <p lang=${quiz.language} dir=${dir}>
        ${rest ? html`<span data-read>${rest}</span> ` : nothing}<span data-read
          >${question.explanation}</span
        >
        ${readMore(context)}
      </p>
      ${nextStep(context)} ${comesAgain(context)}
    </div>
  </section>`;
}

function title({ terms, school, machine }: Context, assessment: Assessment | null): string {
  if (!machine.plan.types[machine.question!.type]!.scored) return school.thanksTitle;
  if (!assessment) return terms.whatWorks;
  return assessment.correct ? terms.rightTitle : terms.nearlyTitle;
}

function found({ terms }: Context, { correct, right, of }: Assessment): unknown {
  return correct === false && of > 1 ? html`<p>${terms.foundOf(right, of)}</p>` : nothing;
}

function readMore({ machine, terms, uiLang }: Context): unknown {
  const [source] = machine.question!.sources;
  if (!source) return nothing;
  return html`<a
    class="more"
    href=${source.url}
    target="_blank"
    rel="noopener noreferrer"
    lang=${uiLang ?? nothing}
    >${terms.readMore}<span class="visually-hidden">: ${source.title}</span></a
  >`;
}

/** Hard questions end with what to do, and the way to help. */
function nextStep({ machine, quiz, terms, helpHref, requestHelp }: Context): unknown {
  const { nextStep: step, sensitive } = machine.question!;
  if (!sensitive && !step) return nothing;
  const words = html`${icons.lifeBuoy} ${terms.getHelp}`;
  return html`<div class="next-step">
    <p>
      <strong>${terms.nextStepTitle}</strong><br />
      <bdi data-read lang=${step ? quiz.language : nothing}>${step ?? terms.nextStepText}</bdi>
    </p>
    ${
      helpHref
        ? html`<a class="button" href=${helpHref} @click=${requestHelp}>${words}</a>`
        : html`<button class="button" type="button" @click=${requestHelp}>${words}</button>`
    }
  </div>`;
}

function comesAgain({ machine, terms }: Context): unknown {
  const { state, plan, index, item } = machine;
  if (!item?.scored) return nothing;
  if (state.round === 2) {
    return state.players.length === 1 && machine.attempt()?.correct
      ? html`<p class="again">${star} <span>${terms.learnedNow}</span></p>`
      : nothing;
  }
  if (!missedItems(plan, state.players).includes(index)) return nothing;
  return html`<p class="again">
    ${icons.rotateCcw}<span>${item.changed ? terms.againChanged : terms.againSame}</span>
  </p>`;
}
