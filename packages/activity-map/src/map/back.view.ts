/** The way back to the whole map, once it has been left. */
import { icons } from '@awareness-widgets/core';
import { html, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { MapWindow } from './map-window.js';

export function renderBack(
  { terms, state, act, lockCountry }: Context,
  map: MapWindow,
): TemplateResult {
  return html`<button
    class="float back"
    type="button"
    @click=${() => {
      map.goHome();
      const { country: _country, ...rest } = state.filters;
      if (state.filters.country?.length === 1 && !lockCountry) act.setFilters(rest);
    }}
  >
    ${icons.arrowLeft}${terms.backTo(state.region === 'world' ? terms.world : terms.europe)}
  </button>`;
}
