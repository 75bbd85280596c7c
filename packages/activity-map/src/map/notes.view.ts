/** What is said below the map: one country in numbers, and the note on Kosovo. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { MapParts } from './map-parts.js';

export function renderCountryCard(context: Context): TemplateResult | typeof nothing {
  const { derived, state, terms } = context;
  const [code, another] = state.filters.country ?? [];
  if (!code || another) return nothing;
  const count = derived.matches.length;
  return html`<p class="card">
    <strong>${context.countryName(code)} ${context.number(count)}</strong>
    <span>${terms.countrySummary(count - derived.withoutPlace, derived.withoutPlace)}</span>
  </p>`;
}

export function renderKosovo(
  { terms, isOpen, act }: Context,
  { map, kosovoNote }: MapParts,
): TemplateResult | typeof nothing {
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
    ${kosovoNote}
  </div>`;
}
