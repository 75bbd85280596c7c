/**
 * Everything that the first answer does not need: choosing a country, the other routes, further
 * lines, where it all was read, paper. Fetched once the first answer is shown, without a gesture,
 * so that it is there before anyone asks for it.
 */
import { freshness, type CountryAnswer, type Route, type Service } from '@awareness-widgets/data';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { sortByAudience } from '../answer/arrange-answers.js';
import { mailOrWebLink } from '../channel/channel-link.js';
import { Clock } from '../hours/minute-tick.js';
import type { FinderHost, PickerHost } from '../country/country-choice.js';
import type * as PaperExports from './paper.js';
import { PrintWatch } from '../paper/print-watch.js';
import { summariseChecks } from '../trust/summarise-checks.js';
import type { Page } from '../page/page.view.js';
import { renderRoute, renderService } from '../routes/routes.view.js';
import { renderSources } from '../trust/sources.view.js';
import { renderTrust } from '../trust/trust.view.js';
import type { View } from '../model/context.js';
import { PagePaper } from '../paper/print-buttons.view.js';
import { Picker } from '../country/country-choice.js';

export { restTerms } from '../english/rest.js';
export { restStyles } from '../rest.styles.js';

export class PageRest {
  readonly picker: Picker;
  readonly paper: PagePaper;
  readonly #host: FinderHost;

  /**
   * @param adopt Takes the style sheets of what is loaded later still.
   * @param paper That, where it is at hand already.
   */
  constructor(
    host: FinderHost,
    pick: PickerHost['pick'],
    adopt: (styles: readonly CSSResult[]) => void,
    paper?: typeof PaperExports,
  ) {
    const { element, localize, announce } = host;
    const requestUpdate = () => element.requestUpdate();
    this.#host = host;
    this.picker = new Picker({ localize, announce, pick, requestUpdate });
    this.paper = new PagePaper(requestUpdate, adopt, paper);
    new Clock(element);
    new PrintWatch(element, (printing) => {
      this.paper.printing = printing;
      requestUpdate();
    });
  }

  /** The routes below the first, as rows. */
  renderRoutes(view: View, { routes, answers }: Page): TemplateResult[] {
    return routes
      .slice(1)
      .map((route) =>
        renderRoute(view, route, sortByAudience(answers[route].services, view.audience)),
      );
  }

  /**
   * @param all Services of the first route.
   * @param others Those that are not among the first answers.
   */
  renderMore(
    view: View,
    all: readonly Service[],
    others: readonly Service[],
  ): TemplateResult | typeof nothing {
    if (others.length === 0) return nothing;
    const { filters, services } = this.picker.more(view, all, others);
    return html`<section class="more" part="more">
      <h3>${view.terms.moreLines}</h3>
      ${filters}
      <div class="services">${services.map((service) => renderService(view, service))}</div>
    </section>`;
  }

  /** Where it all was read, and paper; once it is known whether there is paper. */
  renderFoot(
    view: View,
    routes: readonly Route[],
    answer: CountryAnswer,
  ): TemplateResult | typeof nothing {
    if (!this.paper.settled) return nothing;
    const { element, localize } = this.#host;
    const emergency = answer.emergency ?? [];
    const shown = routes.flatMap((route) => answer.routes[route].services);
    const today = new Date(view.now).toISOString().slice(0, 10);
    const summary = summariseChecks(
      [...shown, ...emergency],
      (checked) => freshness(checked, today) === 'stale',
    );
    const facts = () => this.paper.facts(view, routes, answer, summary);
    return html`
      ${renderTrust(
        view,
        summary,
        mailOrWebLink(element.reportHref),
        renderSources(view, shown, emergency),
      )}
      ${this.paper.renderButtons(view, facts, element.shadowRoot!, localize.dir)}
      ${this.paper.renderInPlace(view, facts, element.printLayout)}
    `;
  }
}
