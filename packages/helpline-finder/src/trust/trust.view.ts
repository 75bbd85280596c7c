/** Where every number comes from, how it was checked, and whom to tell when it is wrong. */
import { html, nothing } from 'lit';
import type { View } from '../model/context.js';
import { trustSentences } from './describe-checks.js';
import type { CheckSummary } from './summarise-checks.js';

/**
 * @param reportHref `mailto:` or http(s) address, or null.
 * @param sources Sources and dates, below the line.
 */
export function renderTrust(
  view: View,
  summary: CheckSummary,
  reportHref: string | null,
  sources: unknown,
) {
  return html`<div class="trust" part="trust">
    <p>
      ${trustSentences(view, summary)}
      ${
        reportHref
          ? html`<a class="inline" part="report" rel="noreferrer" href=${reportHref}
              >${view.terms.isWrong}</a
            >`
          : nothing
      }
    </p>
    ${sources}
  </div>`;
}
