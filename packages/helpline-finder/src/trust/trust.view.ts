/** Where every number comes from, how it was checked, and whom to tell when it is wrong. */
import { html, nothing } from 'lit';
import type { Context } from '../model/context.js';
import { trustSentences } from './describe-checks.js';
import type { CheckSummary } from '@awareness-widgets/data/answers.js';

/**
 * @param reportHref `mailto:` or http(s) address, or null.
 * @param sources Sources and dates, below the line.
 */
export function renderTrust(
  context: Context,
  summary: CheckSummary,
  reportHref: string | null,
  sources: unknown,
) {
  return html`<div class="trust" part="trust">
    <p>
      ${trustSentences(context, summary)}
      ${
        reportHref
          ? html`<a class="inline" part="report" rel="noreferrer" href=${reportHref}
              >${context.terms.isWrong}</a
            >`
          : nothing
      }
    </p>
    ${sources}
  </div>`;
}
