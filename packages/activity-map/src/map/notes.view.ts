/** What stands at the foot of the map: the card of one country, and the note on Kosovo. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { MapWindow } from './map-window.js';

export function renderCountryCard(context: Context): TemplateResult | typeof nothing {
  const { derived, state, terms } = context;
  const [code, more] = state.filters.country ?? [];
  if (!code || more) return nothing;
  const count = derived.matches.length;
  return html`<p class="float card">
    <strong
      >${context.countryName(code)} <span translate="no">${context.number(count)}</span></strong
    >
    <span>${terms.countrySummary(count - derived.withoutPlace, derived.withoutPlace)}</span>
  </p>`;
}

export function renderKosovo(context: Context, map: MapWindow): TemplateResult | typeof nothing {
  const { terms, isOpen, act } = context;
  if (!map.shapes.some(({ code }) => code === 'XK')) return nothing;
  const open = isOpen('kosovo');
  return html`<div class="kosovo">
    <button
      class="note"
      type="button"
      aria-expanded=${open}
      @click=${() => act.open('kosovo', !open)}
    >
      * ${terms.kosovo}
    </button>
    ${open ? html`<p>${terms.kosovoNote}</p>` : nothing}
  </div>`;
}
