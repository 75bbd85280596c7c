/** Eight cards on A4, to cut out and hand round. */
import { icons } from '@awareness-widgets/core';
import type { Emergency } from '@awareness-widgets/data';
import { phonesInDanger, type Answer } from '@awareness-widgets/data/answers.js';
import { html, nothing, type TemplateResult } from 'lit';
import { cautionWords } from '../channel/describe-channel.js';
import type { Context } from '../model/context.js';
import type { PaperFacts } from './gather-facts.js';
import { answersFor, hoursOf, ownName, shortText, sizeOf, whomOf } from './short-words.js';

const CARDS = 8;
/** A card is small: one number of a kind, the likeliest to be needed in front. */
const LIKELIEST: Readonly<Record<Emergency['for'], number>> = {
  all: 0,
  police: 1,
  ambulance: 2,
  fire: 3,
  rescue: 4,
  gendarmerie: 5,
  gas: 6,
  sms: 7,
};
const MOST_EMERGENCY = 3;

export function renderCards(
  context: Context,
  { main, emergency, until }: PaperFacts,
): TemplateResult {
  const answers = answersFor(context, main);
  return html`<section class="paper cards">
    ${Array.from({ length: CARDS }, (_, at) => {
      const answer = answers[at % Math.max(1, answers.length)];
      return html`<div class="card">
        <h2 class="card-title">${context.terms.cardTitle}</h2>
        ${answer ? renderLine(context, answer, main) : nothing} ${renderDanger(context, emergency)}
        ${until ? html`<p class="card-until">${context.countryName}. ${context.terms.sheetUntil(until)}</p>` : nothing}
      </div>`;
    })}
  </section>`;
}

function renderLine(context: Context, answer: Answer, main: readonly Answer[]): TemplateResult {
  const whom = whomOf(context, answer, main);
  const text = shortText(answer);
  return html`<p class="card-number number ${sizeOf(text)}" dir="ltr">${text}</p>
    <p class="card-name">${ownName(context, answer.service)}</p>
    ${whom ? html`<p class="card-whom">${whom}</p>` : nothing}
    <p>
      ${[hoursOf(context, answer), cautionWords(context, answer.service, answer.channel)].filter(Boolean).join('. ')}
    </p>`;
}

/** One number for everything, or each with what it is for: one for the police calls no ambulance. */
function renderDanger({ terms, audience }: Context, emergency: readonly Emergency[]) {
  const shown = phonesInDanger(emergency)
    .filter((one, at, all) => all.findIndex((other) => other.for === one.for) === at)
    .sort((a, b) => LIKELIEST[a.for] - LIKELIEST[b.for])
    .slice(0, MOST_EMERGENCY);
  if (shown.length === 0) return nothing;
  return html`<p class="card-danger">
    ${icons.siren} ${terms.danger[audience]}
    ${shown.map(
      (entry) =>
        html` <span
          >${entry.for === 'all' ? nothing : terms.emergencyFor[entry.for]}
          <strong class="number">${entry.number}</strong></span
        >`,
    )}
  </p>`;
}
