/** A country's page: one first answer, then everything else. */
import type { Audience, CountryAnswer, Emergency, Route, Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { arrangeAnswers, sortByAudience, type Answer } from './arrange-answers.js';
import { renderBubble, renderClosed, renderName, renderOtherWays } from './view-answer.js';
import { renderAudience } from './view-audience.js';
import { renderDanger, renderRoute, renderService } from './view-rows.js';
import type { View } from './view.js';

export interface Page {
  routes: readonly Route[];
  answers: CountryAnswer['routes'];
  emergency: readonly Emergency[];
  chooseAudience: (audience: Audience) => void;
  /** Filters of the further lines, and the lines they leave. */
  more: (
    all: readonly Service[],
    others: readonly Service[],
  ) => { filters: unknown; services: readonly Service[] };
}

export function renderPage(view: View, page: Page): TemplateResult {
  const { terms, audience } = view;
  // The first route speaks loudest, also where all it can say is that there is no line.
  const first = page.routes[0]!;
  const all = page.answers[first].services;
  const { main, instead, nothingOpen, others } = arrangeAnswers(
    all,
    audience,
    view.intl.split('-')[0]!,
    view.stateOf,
  );
  const more = others.length > 0 ? page.more(all, others) : null;
  const pair = main.length > 1;
  const rows = page.routes.filter((route) => route !== first);
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
      ${renderDanger(view, page.emergency)}
      ${rows.map((route) =>
        renderRoute(view, route, sortByAudience(page.answers[route].services, audience)),
      )}
    </div>
    ${
      more
        ? html`<section class="more" part="more">
            <h3>${terms.moreLines}</h3>
            ${more.filters}
            <div class="services">
              ${more.services.map((service) => renderService(view, service))}
            </div>
          </section>`
        : nothing
    }
    ${view.compact ? nothing : renderAudience(view, 'below', page.chooseAudience)}
  `;
}

/** A closed line steps back, and the bubble belongs to who answers now. */
function renderAnswer(view: View, answer: Answer, instead: Answer | null): TemplateResult {
  const { service, channel, state } = answer;
  const back = state.state === 'closed' && channel !== null;
  return html`<section class="answer" part="answer">
    <div class="answer-head">${renderName(view, service)}</div>
    <div class="answer-say">${back ? renderClosed(view, answer) : renderBubble(view, answer)}</div>
    <div class="answer-ways">${renderOtherWays(view, service, [channel, instead?.channel])}</div>
  </section>`;
}

function renderInstead(view: View, instead: Answer, main: readonly Answer[]): TemplateResult {
  const own = main.some(({ service }) => service === instead.service);
  return html`<section class="answer instead" part="answer">
    <p class="instead-title">${view.terms.openInstead}</p>
    ${own ? nothing : renderName(view, instead.service)}
    <div class="answer-say">${renderBubble(view, instead)}</div>
    ${own ? nothing : renderOtherWays(view, instead.service, [instead.channel])}
  </section>`;
}
