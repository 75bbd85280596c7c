/**
 * Everything that is shown once data are there. One chunk, fetched beside the data, so that the
 * exit button and the loading state stand before it and nothing is fetched after it.
 */
import type { LocalizeController } from '@awareness-widgets/core';
import {
  answerCountry,
  freshness,
  type Audience,
  type Country,
  type Directory,
} from '@awareness-widgets/data';
import { html, nothing } from 'lit';
import { mailOrWebLink } from './channel-link.js';
import { copyText } from './copy-text.js';
import type { FrameLimits } from './frame-limits.js';
import { displayName } from '@awareness-widgets/core';
import { listRoutes } from './list-routes.js';
import type { FinderTerms } from './locales/terms.js';
import { makeView } from './make-view.js';
import type * as PaperExports from './paper.js';
import { PagePaper } from './page-paper.js';
import { Picker } from './picker.js';
import { resolveCountry } from './resolve-country.js';
import { summariseChecks } from './summarise-checks.js';
import { renderCountryBar } from './view-country.js';
import { renderPage } from './view-page.js';
import { renderSources } from './view-trust-sources.js';
import { renderTrust } from './view-trust.js';
import type { Paper } from './view-paper.js';
import type { View } from './view.js';

export { pageStyles } from './page.styles.js';

/** What the page needs of its element. */
export interface FinderHost {
  readonly element: {
    readonly routes: string;
    readonly layout: 'full' | 'compact' | 'list';
    readonly noDetect: boolean;
    readonly reportHref: string;
    readonly now: Date | undefined;
    readonly printLayout: Paper;
    readonly shadowRoot: ShadowRoot | null;
    country: string;
    audience: Audience;
    requestUpdate: () => void;
  };
  readonly localize: LocalizeController<FinderTerms>;
  readonly limits: FrameLimits;
  /** Everything for paper; undefined where it could not be had. */
  readonly paper: Promise<typeof PaperExports | undefined>;
  announce: (text: string) => void;
  /** Focuses the first match once it is shown. */
  focusOn: (selector: string) => Promise<void>;
  /** A person picked a country. */
  picked: (code: string) => void;
}

export class FinderPage {
  readonly #host: FinderHost;
  readonly #picker: Picker;
  /** What is for paper. */
  readonly paper: PagePaper;
  /** Reader's time zone. */
  readonly #zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  #choosing = false;

  constructor(host: FinderHost) {
    this.#host = host;
    this.paper = new PagePaper(host.paper, () => host.element.requestUpdate());
    this.#picker = new Picker({
      localize: host.localize,
      requestUpdate: () => host.element.requestUpdate(),
      announce: (text) => host.announce(text),
      pick: (code, stay) => this.#pick(code, stay),
    });
  }

  render(data: Directory): unknown {
    const { localize } = this.#host;
    const { country, layout, noDetect } = this.#host.element;
    const { terms } = localize;
    const detect =
      noDetect || layout === 'list' ? null : { tag: localize.tag, timezone: this.#zone };
    const { code, guessed, problem } = resolveCountry(country, Object.keys(data.countries), detect);
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
      ${choosing ? this.#picker.renderPanel(data, code, list) : nothing}
      ${list ? this.#picker.renderList(data, (one) => this.#view(data, one)) : nothing}
      ${code === null ? nothing : this.#renderCountry(data, code, problem === 'without')}
    </div>`;
  }

  #renderCountry(data: Directory, code: string, without: boolean): unknown {
    const view = this.#view(data, code);
    const answer = answerCountry(data, code);
    const emergency = answer.emergency ?? [];
    const routes = listRoutes(this.#host.element.routes);
    const shown = routes.flatMap((route) => answer.routes[route].services);
    const today = new Date(view.now).toISOString().slice(0, 10);
    const summary = summariseChecks(
      [...shown, ...emergency],
      (checked) => freshness(checked, today) === 'stale',
    );
    const facts = () => this.paper.facts(view, routes, answer, summary);
    const { element, localize } = this.#host;
    return html`
      ${this.paper.renderInPlace(view, facts, element.printLayout)}
      ${
        without
          ? html`<p class="problem">${view.terms.countryWithout(view.countryName)}</p>`
          : nothing
      }
      ${renderPage(view, {
        routes,
        answers: answer.routes,
        emergency,
        chooseAudience: (audience) => (this.#host.element.audience = audience),
        more: (all, others) => this.#picker.more(view, all, others),
      })}
      ${renderTrust(
        view,
        summary,
        mailOrWebLink(this.#host.element.reportHref),
        renderSources(view, shown, emergency),
      )}
      ${this.paper.renderButtons(view, facts, element.shadowRoot!, localize.dir)}
    `;
  }

  #view(directory: Directory, code: string): View {
    const { localize, limits } = this.#host;
    const { audience, layout, now } = this.#host.element;
    return makeView({
      directory,
      country: answerCountry(directory, code).country ?? blankCountry(code),
      localize,
      audience,
      limits,
      compact: layout === 'compact',
      zone: this.#zone,
      now: now?.getTime() ?? Date.now(),
      copy: (event, number) => void this.#copy(event, number),
    });
  }

  /** Opens or closes the panel; in the list of countries it leads back to the list. */
  #toggle(): void {
    if (this.#host.element.layout === 'list') this.#host.element.country = '';
    else this.#choosing = !this.#choosing;
    this.#picker.reset();
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
    if (!stay) this.#picker.reset();
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
