/** What the shades mean. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { MapWindow } from './map-window.js';
import { breaksOf, isAwaited } from './shade-countries.js';

export function renderLegend(context: Context, map: MapWindow): TemplateResult | typeof nothing {
  const { terms, state } = context;
  if (state.layers === 'places' || state.layers === 'none') return nothing;
  const breaks = breaksOf(context);
  const awaited = map.shapes.some(({ code }) => isAwaited(context, code));
  if (breaks.length === 0 && !awaited) return nothing;
  return html`<div class="legend" part="legend">
    <strong>${terms.inCountry}</strong>
    <ul>
      ${breaks.map((low, i) => {
        const next = breaks[i + 1];
        return html`<li>
          <span class="swatch class-${i + 1}"></span
          >${terms.legendRange(low, next === undefined ? null : next - 1)}
        </li>`;
      })}
      ${awaited ? html`<li><span class="swatch awaited"></span>${terms.awaiting}</li>` : nothing}
    </ul>
  </div>`;
}
