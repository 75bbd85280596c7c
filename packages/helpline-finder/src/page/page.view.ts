/** A country's page: one first answer, then everything else. */
import type { Audience, CountryAnswer, Emergency, Route } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { arrangeAnswers, type Answer } from '../answer/arrange-answers.js';
import { renderBubble, renderClosed, renderName, renderOtherWays } from '../answer/answer.view.js';
import type { PageRest } from '../later/after-answer.js';
import { renderAudience } from '../answer/audience.view.js';
import { renderDanger } from '../danger/danger.view.js';
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
