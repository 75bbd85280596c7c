/** Eight cards on A4, to cut out and hand round. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../model/context.js';
import type { PaperFacts } from './gather-facts.js';
import { hoursOf, ownName, shortText, sizeOf } from './short-words.js';

const CARDS = 8;

export function renderCards(
  context: Context,
  { main, emergency, until }: PaperFacts,
): TemplateResult {
  const danger = emergency.find(({ by }) => by === 'phone');
  return html`<section class="paper cards">
    ${Array.from({ length: CARDS }, (_, at) => {
      const answer = main[at % Math.max(1, main.length)];
      return html`<div class="card">
        <h2 class="card-title">${context.terms.cardTitle}</h2>
        ${
          answer
            ? html`<p class="card-number number ${sizeOf(shortText(answer))}" dir="ltr">
                  ${shortText(answer)}
                </p>
                <p class="card-name">${ownName(context, answer.service)}</p>
                <p>${hoursOf(context, answer)}</p>`
            : nothing
        }
        ${
          danger
            ? html`<p class="card-danger">
                ${icons.siren} ${context.terms.danger[context.audience]}
                <strong class="number">${danger.number}</strong>
              </p>`
            : nothing
        }
        ${until ? html`<p class="card-until">${context.countryName}. ${context.terms.sheetUntil(until)}</p>` : nothing}
      </div>`;
    })}
  </section>`;
}
