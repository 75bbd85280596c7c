/** What frames every screen: where one stands, the way to help, and the one next thing to do. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import { link } from './buttons.view.js';
import type { Context } from './context.js';

/** More questions than this are told by their number only. */
const MOST_SEGMENTS = 20;

export function frame(
  context: Context,
  name: string,
  stage: unknown,
  bar: unknown,
): TemplateResult {
  return html`<div class="player ${name} mode-${context.machine.plan.mode}" part="player">
    <div class="top" part="header">${place(context)} ${context.timer} ${help(context)}</div>
    <div class="stage" part="stage">
      ${context.resumed ? link(context.terms.startOver, context.forget, icons.rotateCcw) : nothing}
      ${stage}
    </div>
    ${bar === nothing ? nothing : html`<div class="bar" part="bar">${bar}</div>`}
  </div>`;
}

function place({ machine, terms }: Context): unknown {
  const { phase, round } = machine.state;
  const { index, count } = machine.place;
  if (phase === 'intro' || phase === 'again' || phase === 'finished') return nothing;
  const words = round === 1 ? terms.question(index + 1) : terms.secondLook(index + 1);
  return html`<p class="count"><strong>${words}</strong> ${terms.of(count)}</p>
    ${
      count > MOST_SEGMENTS
        ? nothing
        : html`<div class="progress" aria-hidden="true">
            ${Array.from(
              { length: count },
              (_, i) => html`<i class=${i < index ? 'past' : i === index ? 'now' : ''}></i>`,
            )}
          </div>`
    }`;
}

function help({ helpHref, terms, requestHelp }: Context): unknown {
  const words = html`${icons.lifeBuoy}<span>${terms.getHelp}</span>`;
  return helpHref
    ? html`<a class="link help" part="help" href=${helpHref} @click=${requestHelp}>${words}</a>`
    : html`<button class="link help" part="help" type="button" @click=${requestHelp}>
        ${words}
      </button>`;
}
