/** The emergency numbers in one line, where there is room for no row. */
import type { Emergency } from '@awareness-widgets/data';
import { emergencyAddress, phonesInDanger } from '@awareness-widgets/data/answers.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../model/context.js';

/** Each number with what it is for: one for the police calls no ambulance. */
export function renderDangerLine(
  { terms, audience }: Context,
  emergency: readonly Emergency[],
): TemplateResult | typeof nothing {
  const shown = phonesInDanger(emergency);
  if (shown.length === 0) return nothing;
  return html`<p class="entry-danger">
    ${terms.danger[audience]}
    ${shown.map(
      (entry, at) =>
        html`${at > 0 ? ', ' : nothing}${entry.for === 'all' ? nothing : terms.emergencyFor[entry.for]}
          <a
            class="inline number"
            translate="no"
            aria-label=${`${terms.emergencyFor[entry.for]} ${entry.number}`}
            href=${emergencyAddress(entry) ?? nothing}
            >${entry.number}</a
          >`,
    )}
  </p>`;
}
