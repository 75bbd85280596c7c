/** The foot of a country's page: where it all was read, and paper. */
import { freshness, type CountryAnswer, type Route } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import { mailOrWebAddress, summariseChecks } from '@awareness-widgets/data/answers.js';
import type { Context } from '../model/context.js';
import type { Paper } from '../model/options.js';
import { gatherFacts } from '../paper/gather-facts.js';
import { renderInPlace, renderPrintButtons, type PaperKit } from '../paper/print-buttons.view.js';
import { renderSources } from '../trust/sources.view.js';
import { renderTrust } from '../trust/trust.view.js';

export interface Foot {
  /** Undefined where paper could not be had: then the browser prints the page as it is. */
  kit: PaperKit | undefined;
  /** Whether the browser is printing the host's page, and on what. */
  printing: boolean;
  printLayout: Paper;
  reportHref: string;
  root: ShadowRoot | null;
  dir: string;
}

export function renderFoot(
  context: Context,
  routes: readonly Route[],
  answer: CountryAnswer,
  { kit, printing, printLayout, reportHref, root, dir }: Foot,
): TemplateResult {
  const emergency = answer.emergency ?? [];
  const shown = routes.flatMap((route) => answer.routes[route].services);
  const today = new Date(context.now).toISOString().slice(0, 10);
  const summary = summariseChecks(
    [...shown, ...emergency],
    (checked) => freshness(checked, today) === 'stale',
  );
  const facts = ({ makeQr, plainAddress }: PaperKit) =>
    gatherFacts(context, routes, answer, summary, makeQr(plainAddress(location.href)));
  return html`
    ${renderTrust(
      context,
      summary,
      mailOrWebAddress(reportHref),
      renderSources(context, shown, emergency),
    )}
    ${
      kit && !context.compact
        ? renderPrintButtons(context, kit, () => facts(kit), root!, dir)
        : nothing
    }
    ${kit && printing ? renderInPlace(context, kit, facts(kit), printLayout) : nothing}
  `;
}
