import type { View } from '../model/context.js';
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { sizeOf } from './short-words.js';
import { shortText } from './short-words.js';
import { ownName } from './short-words.js';
import { hoursOf } from './short-words.js';
import { nothing } from 'lit';
import { icons } from '@awareness-widgets/core';
import type { PaperFacts } from './gather-facts.js';

export function renderCards(view: View, { main, emergency, until }: PaperFacts): TemplateResult {
  const danger = emergency.find(({ by }) => by === 'phone');
  return html`<section class="paper cards">
    ${Array.from({ length: CARDS }, (_, at) => {
      const answer = main[at % Math.max(1, main.length)];
      return html`<div class="card">
        <h2 class="card-title">${view.terms.cardTitle}</h2>
        ${
          answer
            ? html`<p class="card-number number ${sizeOf(shortText(answer))}" dir="ltr">
                  ${shortText(answer)}
                </p>
                <p class="card-name">${ownName(view, answer.service)}</p>
                <p>${hoursOf(view, answer)}</p>`
            : nothing
        }
        ${
          danger
            ? html`<p class="card-danger">
                ${icons.siren} ${view.terms.danger[view.audience]}
                <strong class="number">${danger.number}</strong>
              </p>`
            : nothing
        }
        ${until ? html`<p class="card-until">${view.countryName}. ${view.terms.sheetUntil(until)}</p>` : nothing}
      </div>`;
    })}
  </section>`;
}

export const CARDS = 8;
