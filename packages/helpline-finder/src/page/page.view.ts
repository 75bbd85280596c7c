/** A country's page: which country, one first answer, then everything else. */
import {
  answerCountry,
  type Audience,
  type CountryAnswer,
  type Directory,
  type Route,
  type Service,
} from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { renderAnswer, renderInstead } from '../answer/answer.view.js';
import { arrangeAnswers } from '../answer/arrange-answers.js';
import { renderAudience } from '../answer/audience.view.js';
import { renderCountryBar } from '../country/bar.view.js';
import type { CountryChoice } from '../country/country-choice.js';
import { renderDanger } from '../danger/danger.view.js';
import type { FinderTerms } from '../locales/terms.js';
import type { Context } from '../model/context.js';
import type { FinderLayout } from '../model/options.js';

/** What follows the first answer, once it is there. */
export interface Later {
  /** @param list Whether the found countries are shown below, as the list. */
  panel: (data: Directory, current: string | null, list: boolean) => unknown;
  allCountries: (data: Directory) => unknown;
  routes: (context: Context, routes: readonly Route[], answers: CountryAnswer['routes']) => unknown;
  /** @param others Services of the first route that are not among the first answers. */
  furtherLines: (context: Context, all: readonly Service[], others: readonly Service[]) => unknown;
  foot: (context: Context, routes: readonly Route[], answer: CountryAnswer) => unknown;
  /** What the list of all countries needs before it is shown. */
  prepareList: (data: Directory) => Promise<void>;
  /** Resolves when the countries have their names in all languages. */
  readonly settled: Promise<void>;
}

export interface Page {
  data: Directory;
  choice: CountryChoice;
  /** What the host or the reader asked for, as written. */
  asked: string;
  layout: FinderLayout;
  terms: FinderTerms;
  /** The first speaks loudest, also where all it can say is that there is no line. */
  routes: readonly [Route, ...Route[]];
  contextOf: (code: string) => Context;
  chooseAudience: (audience: Audience) => void;
  later: Later | undefined;
}

export function renderPage(page: Page): TemplateResult {
  const { data, choice, asked, layout, terms, later } = page;
  const { code, guessed, problem } = choice.resolve(data);
  const list = layout === 'list' && code === null && !problem;
  const choosing = choice.open || code === null;
  return html`<div class=${`finder ${layout}`}>
    ${renderCountryBar({
      terms,
      name: code && choice.nameOf(code),
      guessed,
      open: choosing,
      title: list ? terms.allCountries : terms.chooseCountry,
      change: layout === 'list' ? terms.allCountries : terms.change,
      toggle: () => choice.toggle(),
    })}
    ${
      problem === 'unknown'
        ? html`<p class="problem" role="status">${terms.countryUnknown(asked)}</p>`
        : nothing
    }
    ${choosing ? later?.panel(data, code, list) : nothing}
    ${list ? later?.allCountries(data) : nothing}
    ${code === null ? nothing : renderCountry(page, code, problem === 'without')}
  </div>`;
}

function renderCountry(page: Page, code: string, without: boolean): TemplateResult {
  const { data, routes, later } = page;
  const context = page.contextOf(code);
  const answer = answerCountry(data, code);
  const { terms } = context;
  return html`
    ${without ? html`<p class="problem">${terms.countryWithout(context.countryName)}</p>` : nothing}
    ${renderHelp(context, page, answer)} ${later?.foot(context, routes, answer)}
  `;
}

function renderHelp(context: Context, page: Page, answer: CountryAnswer): TemplateResult {
  const { terms, audience } = context;
  const { routes, later, chooseAudience } = page;
  const { services: all, international } = answer.routes[routes[0]];
  const { main, instead, nothingOpen, others } = arrangeAnswers(
    all,
    audience,
    context.intl.split('-')[0]!,
    context.stateOf,
  );
  return html`
    <div class="head">
      <h2 class="title" id="title" part="title" tabindex="-1">${context.routeTitle(routes[0])}</h2>
      ${context.compact ? nothing : renderAudience(context, 'beside', chooseAudience)}
    </div>
    ${
      international && all.length > 0 && context.country.services.length > 0
        ? html`<p class="quiet">${terms.standsIn}</p>`
        : nothing
    }
    <div class=${main.length > 1 ? 'answers pair' : 'answers'} part="answers">
      ${main.length === 0 ? html`<p class="quiet">${terms.noEntry}</p>` : nothing}
      ${main.map((one) => renderAnswer(context, one, instead))}
    </div>
    ${instead ? renderInstead(context, instead, main) : nothing}
    ${nothingOpen ? html`<p class="nothing-open">${terms.nothingOpen}</p>` : nothing}
    <div class="rows" part="rows">
      ${renderDanger(context, answer.emergency ?? [])}
      ${later?.routes(context, routes, answer.routes)}
    </div>
    ${later?.furtherLines(context, all, others)}
    ${later && !context.compact ? renderAudience(context, 'below', chooseAudience) : nothing}
  `;
}
