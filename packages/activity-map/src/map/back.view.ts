/** What comes with leaving the first view of the map. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { MapWindow } from './map-window.js';

/** Once the window has been moved: the way back, and a list that keeps to what is in view. */
export function renderBack(context: Context, map: MapWindow): TemplateResult {
  const { terms, state, act } = context;
  return html`${map.isHome ? nothing : renderWayBack(context, map)}${
    (map.isUnmoved && !state.inView) || state.view !== 'both'
      ? nothing
      : html`<button
          class="float follow"
          type="button"
          aria-pressed=${state.inView}
          @click=${() => act.setState({ inView: !state.inView })}
        >
          ${state.inView ? icons.check : icons.list}${terms.onlyInView}
        </button>`
  }`;
}

function renderWayBack(
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
