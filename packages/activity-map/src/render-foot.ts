/** Below list and map: the campaign in numbers, folded, and the notice for editors. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';

/** @param charts Drawn charts, once unfolded and loaded. */
export function renderOverview({ terms, isOpen, act }: Context, charts: unknown): TemplateResult {
  const open = isOpen('overview');
  return html`<section class="overview" part="overview">
    <button
      class="link"
      type="button"
      aria-expanded=${open}
      @click=${() => act.open('overview', !open)}
    >
      ${terms.overview}${icons.chevronDown}
    </button>
    ${open ? charts : nothing}
  </section>`;
}

/** Records that were left out, for those who can mend them. */
export function renderBadRecords({ terms, store }: Context): TemplateResult | typeof nothing {
  const { bad } = store;
  if (bad.length === 0) return nothing;
  return html`<details class="bad" part="bad-records">
    <summary>${terms.badRecords(bad.length)}</summary>
    <ol>
      ${bad
        .slice(0, 200)
        .map(
          ({ index, name, problem }) => html`<li>${terms.badRecord(index + 1, name, problem)}</li>`,
        )}
    </ol>
  </details>`;
}
