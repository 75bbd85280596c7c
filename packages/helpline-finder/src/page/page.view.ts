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
import { keyed } from 'lit/directives/keyed.js';
import { answerOf } from '../answer/answer-of.js';
import { renderAnswer, renderInstead } from '../answer/answer.view.js';
import {
  arrangeAnswers,
  type Arrangement,
  type RouteAnswer,
} from '@awareness-widgets/data/answers.js';
import { renderAudience } from '../answer/audience.view.js';
import { renderCountryBar } from '../country/bar.view.js';
import type { CountryChoice } from '../country/country-choice.js';
import type { ResolvedCountry } from '../country/resolve-country.js';
import { renderDanger } from '../danger/danger.view.js';
import type { FinderTerms } from '../locales/terms.js';
import type { Context } from '../model/context.js';
import type { FinderLayout } from '../model/options.js';

/** What follows the first answer, once it is there. */
export interface Later {
  /** @param list Whether the found countries are shown below, as the list. */
  panel: (data: Directory, country: ResolvedCountry, list: boolean) => unknown;
  allCountries: (data: Directory) => unknown;
  routes: (context: Context, routes: readonly Route[], answers: CountryAnswer['routes']) => unknown;
  /** @param others Services of the first route that are not among the first answers. */
  furtherLines: (context: Context, all: readonly Service[], others: readonly Service[]) => unknown;
  /** Copies the number of the answer that a button belongs to. */
  copy: Context['copy'];
  /** Help that belongs to no country. */
  anywhere: (context: Context, data: Directory, route: Route) => unknown;
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
  const country = choice.resolve(data);
  const { code, guessed, problem } = country;
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
    ${choosing ? later?.panel(data, country, list) : nothing}
    ${list ? later?.allCountries(data) : nothing}
    ${
      code === null
        ? list
          ? nothing
          : later?.anywhere(page.contextOf(''), data, page.routes[0])
        : renderCountry(page, code)
    }
  </div>`;
}

function renderCountry(page: Page, code: string): unknown {
  const { data, routes, later } = page;
  const context = page.contextOf(code);
  const answer = answerCountry(data, code);
  // Drawn anew, so that a translation still on its way cannot reach another country's words.
  return keyed(
    code,
    html`${renderHelp(context, page, answer)} ${later?.foot(context, routes, answer)}`,
  );
}

/** Where the country has none of its own, all that stand in are shown alike. */
function arrange(context: Context, answer: RouteAnswer): Arrangement {
  const { asker, stateOf } = context;
  if (answer.from === 'own') return arrangeAnswers(answer, asker, stateOf);
  const main = answer.services.map((service) => answerOf(context, service));
  return { main, instead: null, nothingOpen: false, others: [] };
}

function renderHelp(context: Context, page: Page, answer: CountryAnswer): TemplateResult {
  const { terms } = context;
  const { routes, later, chooseAudience } = page;
  const [first] = routes;
  const on = answer.routes[first];
  const arranged = arrange(context, on);
  const { main, instead, nothingOpen, others } = arranged;
  const away = on.from === 'international';
  return html`
    <div class="head">
      <h2 class="title" id="title" part="title" tabindex="-1">${context.routeTitle(first)}</h2>
      ${context.compact ? nothing : renderAudience(context, 'beside', chooseAudience)}
    </div>
    ${away ? html`<p class="problem">${noLine(context, first)} ${main.length > 0 ? terms.anywhereAbout : nothing}</p>` : nothing}
    <div class=${main.length > 1 ? 'answers pair' : 'answers'} part="answers">
      ${main.map((one) => renderAnswer(context, one, arranged))}
    </div>
    ${instead || nothingOpen ? renderInstead(context, arranged, on.standby) : nothing}
    <div class="rows" part="rows">
      ${renderDanger(context, answer.emergency ?? [])}
      ${later?.routes(context, routes, answer.routes)}
    </div>
    ${nobodyOpen(arranged, on) ? later?.anywhere(context, page.data, first) : nothing}
    ${later?.furtherLines(context, on.services, others)}
    ${later && !context.compact ? renderAudience(context, 'below', chooseAudience) : nothing}
  `;
}

/** Whether all that is offered instead is a line of the country's that may be open. */
const nobodyOpen = ({ instead }: Arrangement, { standby }: RouteAnswer): boolean =>
  instead !== null && instead.state.state !== 'open' && !standby.includes(instead.service);

/** Says truly that we know of none here. */
const noLine = ({ terms, countryName }: Context, route: Route): string =>
  route === 'talk' ? terms.countryWithout(countryName) : terms.standsIn;
