import type * as PaperExports from '../later/paper.js';
import { isServer, type CSSResult, type TemplateResult, nothing, html } from 'lit';
import type { View } from '../model/context.js';
import type { Paper } from '../model/options.js';
import { icons } from '@awareness-widgets/core';
import type { Route, CountryAnswer } from '@awareness-widgets/data';
import type { CheckSummary } from '../trust/summarise-checks.js';
import { arrangeAnswers, answerOf } from '../answer/arrange-answers.js';
import { trustSentences } from '../trust/describe-checks.js';
import { monthAfter, type PaperFacts } from './gather-facts.js';

export class PagePaper {
  #module: PaperModule | undefined;
  /** Whether the browser is printing the host's page. */
  printing = !isServer && matchMedia('print').matches;
  /** Resolves when paper can be printed, or could not be had. */
  readonly ready: Promise<void>;
  /** Whether that is decided. */
  settled = false;

  /**
   * @param update Shows the page again.
   * @param adopt Takes the style sheets of paper.
   * @param module Paper that is at hand already.
   */
  constructor(
    update: () => void,
    adopt: (styles: readonly CSSResult[]) => void,
    module?: PaperModule,
  ) {
    const take = (found: PaperModule) => {
      this.#module = found;
      adopt(found.paperStyles);
    };
    if (module) {
      take(module);
      this.settled = true;
      this.ready = Promise.resolve();
      return;
    }
    this.ready = import('../later/paper.js')
      .then(
        take,
        // Without it there are no print buttons, and the browser prints the page as it is.
        () => undefined,
      )
      .then(() => {
        this.settled = true;
        update();
      });
  }

  /** The paper itself, while the browser prints the host's page. */
  renderInPlace(
    view: View,
    facts: () => PaperFacts,
    paper: Paper,
  ): TemplateResult | typeof nothing {
    if (!this.printing || !this.#module) return nothing;
    return html`<div class="on-paper">${this.#module.renderPaper(view, facts(), paper)}</div>`;
  }

  /** @param root Where a frame for printing may stand. */
  renderButtons(
    view: View,
    facts: () => PaperFacts,
    root: ShadowRoot,
    dir: string,
  ): TemplateResult | typeof nothing {
    const module = this.#module;
    if (!module || view.compact) return nothing;
    const { terms } = view;
    return html`<div class="print" part="print" role="group" aria-label=${terms.print}>
      <span class="print-title">${icons.printer} ${terms.print}</span>
      ${module.PAPERS.map(
        (paper) =>
          html`<button
            class="link"
            type="button"
            @click=${() =>
              module.printPaper(root, {
                template: module.renderPaper(view, facts(), paper),
                styles: module.paperStyles,
                lang: view.intl,
                dir,
                title: terms.cardTitle,
                fontFamily: getComputedStyle(root.querySelector('.base')!).fontFamily,
              })}
          >
            ${terms.printLayouts[paper]}
          </button>`,
      )}
    </div>`;
  }

  /** What goes on paper for a country. */
  facts(
    view: View,
    routes: readonly Route[],
    answer: CountryAnswer,
    summary: CheckSummary,
  ): PaperFacts {
    const [first, ...rest] = routes as [Route, ...Route[]];
    const { main } = arrangeAnswers(
      answer.routes[first].services,
      view.audience,
      view.intl.split('-')[0]!,
      view.stateOf,
    );
    const address = this.#module?.plainAddress(location.href) ?? null;
    return {
      // The channel people keep, whatever is open while someone prints.
      main: main.map(({ service }) => answerOf(service, () => ({ state: 'unknown' }))),
      emergency: answer.emergency ?? [],
      rows: rest.flatMap((route) => {
        const [service] = answer.routes[route].services;
        return service ? [{ route, service }] : [];
      }),
      trust: trustSentences(view, summary),
      until: summary.date ? monthAfter(summary.date, view.intl) : null,
      qr: this.#module?.makeQr(address) ?? null,
    };
  }
}

export type PaperModule = typeof PaperExports;
