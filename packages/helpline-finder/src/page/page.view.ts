/** A country's page: one first answer, then everything else. */
import type { Audience, CountryAnswer, Emergency, Route } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAnswer, renderInstead } from '../answer/answer.view.js';
import { arrangeAnswers } from '../answer/arrange-answers.js';
import { renderAudience } from '../answer/audience.view.js';
import { renderDanger } from '../danger/danger.view.js';
import type { PageRest } from '../later/after-answer.js';
import type { View } from '../model/context.js';

export interface Page {
  routes: readonly Route[];
  answers: CountryAnswer['routes'];
  emergency: readonly Emergency[];
  chooseAudience: (audience: Audience) => void;
  /** What follows the first answer, once it is there. */
  rest: PageRest | undefined;
}

export function renderPage(view: View, page: Page): TemplateResult {
  const { terms, audience } = view;
  const { rest } = page;
  // The first route speaks loudest, also where all it can say is that there is no line.
  const first = page.routes[0]!;
  const all = page.answers[first].services;
  const { main, instead, nothingOpen, others } = arrangeAnswers(
    all,
    audience,
    view.intl.split('-')[0]!,
    view.stateOf,
  );
  const pair = main.length > 1;
  return html`
    <div class="head">
      <h2 class="title" id="title" part="title" tabindex="-1">${view.routeTitle(first)}</h2>
      ${view.compact ? nothing : renderAudience(view, 'beside', page.chooseAudience)}
    </div>
    ${
      page.answers[first].international && all.length > 0 && view.country.services.length > 0
        ? html`<p class="quiet">${terms.standsIn}</p>`
        : nothing
    }
    <div class=${pair ? 'answers pair' : 'answers'} part="answers">
      ${main.length === 0 ? html`<p class="quiet">${terms.noEntry}</p>` : nothing}
      ${main.map((answer) => renderAnswer(view, answer, instead))}
    </div>
    ${instead ? renderInstead(view, instead, main) : nothing}
    ${nothingOpen ? html`<p class="nothing-open">${terms.nothingOpen}</p>` : nothing}
    <div class="rows" part="rows">
      ${renderDanger(view, page.emergency)} ${rest?.renderRoutes(view, page) ?? nothing}
    </div>
    ${rest?.renderMore(view, all, others) ?? nothing}
    ${rest && !view.compact ? renderAudience(view, 'below', page.chooseAudience) : nothing}
  `;
}
