/** Below list and map: the campaign in numbers, folded. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { renderCharts } from './charts.view.js';

export function renderOverview(context: Context): TemplateResult {
  const { terms, isOpen, act } = context;
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
    ${open ? renderCharts(context) : nothing}
  </section>`;
}
