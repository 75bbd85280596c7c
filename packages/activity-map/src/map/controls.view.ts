/** Buttons on the map: layers, the way back, what has no place, zoom and moving. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { NO_PLACE } from '../model/dimensions.js';
import type { MapWindow } from './map-window.js';
import type { Direction } from './move-focus.js';

export function renderLayers({ terms, state, act }: Context): TemplateResult {
  const countries = state.layers === 'both' || state.layers === 'countries';
  const places = state.layers === 'both' || state.layers === 'places';
  const button = (on: boolean, text: string, next: [boolean, boolean]) =>
    html`<button
      type="button"
      aria-pressed=${on}
      @click=${() =>
        act.setState({
          layers: next[0] ? (next[1] ? 'both' : 'countries') : next[1] ? 'places' : 'none',
        })}
    >
      ${on ? icons.check : icons.plus}${text}
    </button>`;
  return html`<div class="float layers" role="group" aria-label=${terms.layers}>
    ${button(countries, terms.countries, [!countries, places])}${button(places, terms.places, [countries, !places])}
  </div>`;
}

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

/** What has no place on a map is still on it: named, counted and one press away. */
export function renderOnline({
  terms,
  derived,
  state,
  act,
}: Context): TemplateResult | typeof nothing {
  const pressed = state.filters.place?.includes(NO_PLACE) ?? false;
  if (derived.withoutPlace === 0 && !pressed) return nothing;
  return html`<button
    class="float online"
    type="button"
    aria-pressed=${pressed}
    @click=${() => act.toggle('place', NO_PLACE)}
  >
    ${pressed ? icons.check : icons.globe}${terms.onlineOrWide(derived.withoutPlace)}
  </button>`;
}

export function renderControls({ terms }: Context, map: MapWindow): TemplateResult {
  const zoom = (label: string, icon: TemplateResult, run: () => void, off = false) =>
    html`<button type="button" aria-label=${label} title=${label} ?disabled=${off} @click=${run}>
      ${icon}
    </button>`;
  const pan = (direction: Direction, icon: TemplateResult, x: number, y: number) =>
    html`<button
      class="float pan ${direction}"
      type="button"
      aria-label=${terms.panTo[direction]}
      @click=${() => map.pan((x * map.size.width) / 3, (y * map.size.height) / 3)}
    >
      ${icon}
    </button>`;
  return html`<div class="float zoom">
      ${zoom(terms.zoomIn, icons.plus, () => map.zoom(1.6))}${zoom(
        terms.zoomOut,
        icons.minus,
        () => map.zoom(1 / 1.6),
        map.isHome,
      )}${zoom(terms.wholeMap, icons.maximize, () => map.goHome(), map.isHome)}
    </div>
    ${
      map.isHome
        ? nothing
        : html`${pan('left', icons.arrowLeft, 1, 0)}${pan('right', icons.arrowRight, -1, 0)}${pan(
            'up',
            icons.arrowUp,
            0,
            1,
          )}${pan('down', icons.arrowDown, 0, -1)}`
    }`;
}
