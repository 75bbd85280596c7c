/** More people to talk to, below the routes. */
import type { Service } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../model/context.js';
import { renderFilters } from './filters.view.js';
import { chooseLines, type FurtherLines } from './further-lines.js';
import { renderService } from './routes.view.js';

/**
 * @param all Services of the first route.
 * @param others Those that are not among the first answers.
 */
export function renderFurtherLines(
  context: Context,
  all: readonly Service[],
  others: readonly Service[],
  lines: FurtherLines,
): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  const filter = lines.filterFor(context.country.code);
  const { services, options } = chooseLines(context, all, others, filter);
  return html`<section class="more" part="more">
    <h3>${context.terms.moreLines}</h3>
    ${renderFilters(context, options, filter, services.length, (next) => lines.change(next))}
    <div class="services">${services.map((service) => renderService(context, service))}</div>
  </section>`;
}
