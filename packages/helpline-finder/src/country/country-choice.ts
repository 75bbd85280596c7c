/** What is shown once data are there: which country, the first answer, and what follows it. */
import { displayName, type LocalizeController, listWords, pause } from '@awareness-widgets/core';
import {
  answerCountry,
  type Audience,
  type Country,
  type Directory,
  type Service,
} from '@awareness-widgets/data';
import { html, nothing, type CSSResult, type ReactiveControllerHost } from 'lit';
import { copyText } from '../channel/copy-number.js';
import type { FrameLimits } from '../model/frame-limits.js';
import { listRoutes } from '../routes/list-routes.js';
import type { FinderTerms } from '../locales/terms.js';
import { makeView } from '../page/make-context.js';
import type * as RestExports from '../later/after-answer.js';
import type * as PaperExports from '../later/paper.js';
import { resolveCountry, type ResolvedCountry } from './resolve-country.js';
import { renderCountryBar } from './bar.view.js';
import { renderPage } from '../page/page.view.js';
import type { View, Rendered } from '../model/context.js';
import type { Paper } from '../model/options.js';
import type { ServiceFilter } from '../routes/filter-services.js';
import { NO_FILTER } from '../routes/filter-services.js';
import { renderCountryPanel } from './panel.view.js';
import { findCountries, type CountryNames, nameCountries } from './find-countries.js';
import { renderList } from './all-countries.view.js';
import { answerOf } from '../answer/arrange-answers.js';
import type { Names } from './country-names.js';
import { moreLines } from '../routes/further-lines.js';

/** What the page needs of its element. */
export interface FinderHost {
  readonly element: ReactiveControllerHost & {
    readonly routes: string;
    readonly layout: 'full' | 'compact' | 'list';
    readonly noDetect: boolean;
    readonly reportHref: string;
    readonly now: Date | undefined;
    readonly printLayout: Paper;
    readonly shadowRoot: ShadowRoot | null;
    country: string;
    audience: Audience;
  };
  readonly localize: LocalizeController<FinderTerms>;
  limits: () => FrameLimits;
  /** Moment and place of a server's rendering, while that is what must be shown. */
  rendered: () => Rendered | null;
  announce: (text: string) => void;
  /** Focuses the first match once it is shown. */
  focusOn: (selector: string) => Promise<void>;
  /** A person picked a country. */
  picked: (code: string) => void;
}

export class FinderPage {
  readonly #host: FinderHost;
  /** What follows the first answer, once it is there. */
  #rest: RestExports.PageRest | undefined;
  #choosing = false;
  /** Reader's time zone, asked for once, since asking is slow. */
  #zone: string | undefined;

  constructor(host: FinderHost) {
    this.#host = host;
  }

  /**
   * Takes over what follows the first answer.
   *
   * @param adopt Takes style sheets.
   * @param paper What follows that, where it is at hand already.
   */
  join(
    { PageRest, restStyles }: typeof RestExports,
    adopt: (styles: readonly CSSResult[]) => void,
    paper?: typeof PaperExports,
  ) {
    adopt(restStyles);
    this.#rest ??= new PageRest(this.#host, (code, stay) => this.#pick(code, stay), adopt, paper);
    return this.#rest.paper.ready;
  }

  /**
   * Makes what is slow to make before it is shown: each `Intl` object takes a slow phone tens of
   * milliseconds, so each gets a task of its own.
   *
   * @returns Whether the first view is an answer; else it is the choice of a country.
   */
  async prepare(data: Directory): Promise<boolean> {
    await pause();
    const { code } = this.#resolve(data);
    if (code === null) return false;
    await pause();
    const view = this.#view(data, code);
    const [route] = listRoutes(this.#host.element.routes);
    const { services } = answerCountry(data, code).routes[route!];
    await pause();
    listWords(['', ''], view.intl);
    await pause();
    view.languageName('en');
    for (const service of services) {
      for (const channel of service.channels) {
        if (channel.hours) await pause();
        view.stateOf(service, channel);
      }
    }
    await pause();
    return true;
  }

  /** Work that goes on after what is shown: names of countries in all their languages. */
  get settled(): Promise<void> | undefined {
    return this.#rest?.picker.naming;
  }

  /** What the list of all countries needs before it is shown. */
  async prepareList(data: Directory): Promise<void> {
    if (this.#host.element.layout !== 'list') return;
    await this.#rest!.picker.prepareList(data, (code) => this.#view(data, code));
  }

  render(data: Directory): unknown {
    const rest = this.#rest;
    const { localize } = this.#host;
    const { country, layout } = this.#host.element;
    const { terms } = localize;
    const { code, guessed, problem } = this.#resolve(data);
    const list = layout === 'list' && code === null && !problem;
    const choosing = this.#choosing || code === null;
    return html`<div class=${`finder ${layout}`}>
      ${renderCountryBar({
        terms,
        name: code && this.#nameOf(code),
        guessed,
        open: choosing,
        title: list ? terms.allCountries : terms.chooseCountry,
        change: layout === 'list' ? terms.allCountries : terms.change,
        toggle: () => this.#toggle(),
      })}
      ${
        problem === 'unknown'
          ? html`<p class="problem" role="status">${terms.countryUnknown(country)}</p>`
          : nothing
      }
      ${rest && choosing ? rest.picker.renderPanel(data, code, list) : nothing}
      ${rest && list ? rest.picker.renderList(data, (one) => this.#view(data, one)) : nothing}
      ${code === null ? nothing : this.#renderCountry(data, code, problem === 'without')}
    </div>`;
  }

  #resolve(data: Directory): ResolvedCountry {
    const { country, layout, noDetect } = this.#host.element;
    const guesses = !country && !noDetect && layout !== 'list';
    const detect = guesses ? { tag: this.#host.localize.tag, timezone: this.#readerZone } : null;
    return resolveCountry(country, Object.keys(data.countries), detect);
  }

  get #readerZone(): string {
    return (this.#zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  #renderCountry(data: Directory, code: string, without: boolean): unknown {
    const view = this.#view(data, code);
    const answer = answerCountry(data, code);
    const routes = listRoutes(this.#host.element.routes);
    return html`
      ${
        without
          ? html`<p class="problem">${view.terms.countryWithout(view.countryName)}</p>`
          : nothing
      }
      ${renderPage(view, {
        routes,
        answers: answer.routes,
        emergency: answer.emergency ?? [],
        chooseAudience: (audience) => (this.#host.element.audience = audience),
        rest: this.#rest,
      })}
      ${this.#rest?.renderFoot(view, routes, answer) ?? nothing}
    `;
  }

  #view(directory: Directory, code: string): View {
    const { localize } = this.#host;
    const { audience, layout, now } = this.#host.element;
    const rendered = this.#host.rendered();
    return makeView({
      directory,
      country: answerCountry(directory, code).country ?? blankCountry(code),
      localize,
      audience,
      limits: this.#host.limits(),
      compact: layout === 'compact',
      now: now?.getTime() ?? rendered?.now ?? Date.now(),
      zone: rendered?.zone,
      copy: (event, number) => void this.#copy(event, number),
    });
  }

  /** Opens or closes the panel; in the list of countries it leads back to the list. */
  #toggle(): void {
    if (this.#host.element.layout === 'list') this.#host.element.country = '';
    else this.#choosing = !this.#choosing;
    this.#rest?.picker.reset();
    this.#host.element.requestUpdate();
    // A keyboard on the screen would hide the choices, so only where there is a real one.
    if (this.#choosing && matchMedia('(hover: hover) and (pointer: fine)').matches) {
      void this.#host.focusOn('.panel input');
    }
  }

  #pick(code: string, stay = false): void {
    const { localize } = this.#host;
    this.#host.element.country = code;
    this.#choosing = stay;
    if (!stay) this.#rest!.picker.reset();
    this.#host.element.requestUpdate();
    this.#host.picked(code);
    this.#host.announce(localize.terms.countryShown(this.#nameOf(code)));
    if (!stay) void this.#host.focusOn('#title');
  }

  #nameOf(code: string): string {
    return displayName(this.#host.localize.intl, 'region', code) ?? code;
  }

  async #copy(event: Event, number: string): Promise<void> {
    const answer = (event.currentTarget as Element).closest('.answer');
    const { terms } = this.#host.localize;
    const copied = await copyText(number, answer?.querySelector('.bubble-number') ?? null);
    this.#host.announce(copied ? terms.copied(number) : terms.copyByHand);
  }
}

const blankCountry = (code: string): Country => ({
  code,
  languages: [],
  emergency: [],
  services: [],
});

export class Picker {
  readonly #host: PickerHost;
  #query = '';
  #filter: ServiceFilter = NO_FILTER;
  #names: Names | undefined;
  /** Resolves when the countries have their names in all languages. */
  naming: Promise<void> = Promise.resolve();

  constructor(host: PickerHost) {
    this.#host = host;
  }

  /** Forgets what was typed and filtered. */
  reset(): void {
    this.#query = '';
    this.#filter = NO_FILTER;
  }

  /** @param list Whether the found countries are shown below, as the list. */
  renderPanel(data: Directory, current: string | null, list: boolean): unknown {
    const { localize, announce, pick, requestUpdate } = this.#host;
    return renderCountryPanel({
      terms: localize.terms,
      countries: this.#namesOf(data),
      current,
      query: this.#query,
      list,
      type: (query) => {
        this.#query = query;
        announce(localize.terms.countryCount(findCountries(this.#namesOf(data), query).length));
        requestUpdate();
      },
      pick,
    });
  }

  /** All countries that match what was typed. */
  renderList(data: Directory, viewOf: (code: string) => View): unknown {
    const found = findCountries(this.#namesOf(data), this.#query);
    return renderList(data, found, viewOf, (code) => this.#host.pick(code));
  }

  /** Further lines with their filters. */
  more(view: View, all: readonly Service[], others: readonly Service[]) {
    return moreLines(view, all, others, this.#filter, (filter) => {
      this.#filter = filter;
      this.#host.requestUpdate();
    });
  }

  /**
   * Names in the reader's language at once. Those in forty other languages follow piece by piece,
   * since the browser takes long to make each, and not before someone asks for the list.
   */
  #namesOf(data: Directory): CountryNames[] {
    const tag = this.#host.localize.intl;
    if (this.#names?.data !== data || this.#names.tag !== tag) {
      const countries = Object.values(data.countries);
      const nameless = countries.map(({ code }) => ({ code, languages: [] }));
      const names = { data, tag, names: nameCountries(nameless, tag) };
      this.#names = names;
      this.naming = this.#nameAll(names, countries);
    }
    return this.#names.names;
  }

  async #nameAll(names: Names, countries: readonly Country[]): Promise<void> {
    for (const { code, languages } of countries) {
      await pause();
      for (const language of languages) displayName(language, 'region', code);
    }
    names.names = nameCountries(countries, names.tag);
    this.#host.requestUpdate();
  }

  /** Looks up what the list of all countries says of opening hours, one country a task. */
  async prepareList(data: Directory, viewOf: (code: string) => View): Promise<void> {
    for (const code of Object.keys(data.countries)) {
      await pause();
      const [service] = answerCountry(data, code).routes.talk.services;
      if (service) answerOf(service, viewOf(code).stateOf);
    }
  }
}

export interface PickerHost {
  localize: LocalizeController<FinderTerms>;
  requestUpdate: () => void;
  announce: (text: string) => void;
  /** @param stay Whether the panel stays open. */
  pick: (code: string, stay?: boolean) => void;
}
