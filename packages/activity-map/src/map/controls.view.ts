/** Buttons above and below the map: layers, what is not on it, zoom and moving. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { NO_PLACE } from '../model/dimensions.js';
import type { MapParts } from './map-parts.js';
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

/** What the window leaves out is said, and one press away. */
export function renderOutside(
  { terms, state }: Context,
  { map, showOutside }: MapParts,
): TemplateResult | typeof nothing {
  if (map.outside === 0 || state.layers === 'countries' || state.layers === 'none') return nothing;
  return html`<button class="float outside" type="button" @click=${showOutside}>
    ${icons.maximize}${terms.outside(map.outside)}
  </button>`;
}

/** One country in numbers, between the buttons. */
function renderCard(context: Context): TemplateResult | typeof nothing {
  const { derived, state, terms } = context;
  const [code, another] = state.filters.country ?? [];
  if (!code || another) return nothing;
  const count = derived.matches.length;
  return html`<p class="card">
    <strong>${context.countryName(code)} ${context.number(count)}</strong>
    <span>${terms.countrySummary(count - derived.withoutPlace, derived.withoutPlace)}</span>
  </p>`;
}

/** Below the map, so that they cover nothing of it. */
export function renderControls(context: Context, map: MapWindow): TemplateResult {
  const { terms } = context;
  const zoom = (label: string, icon: TemplateResult, run: () => void, off: boolean) =>
    html`<button type="button" aria-label=${label} title=${label} ?disabled=${off} @click=${run}>
      ${icon}
    </button>`;
  const pan = (direction: Direction, icon: TemplateResult, x: number, y: number) =>
    html`<button
      class="pan ${direction}"
      type="button"
      aria-label=${terms.panTo[direction]}
      title=${terms.panTo[direction]}
      ?disabled=${map.isHome}
      @click=${() => map.pan((x * map.size.width) / 3, (y * map.size.height) / 3)}
    >
      ${icon}
    </button>`;
  return html`<div class="map-bar">
    <div class="zoom">
      ${zoom(terms.zoomIn, icons.plus, () => map.zoom(1.6), !map.canZoom(2))}${zoom(
        terms.zoomOut,
        icons.minus,
        () => map.zoom(1 / 1.6),
        !map.canZoom(0.5),
      )}${zoom(terms.wholeMap, icons.maximize, () => map.goHome(), map.isHome)}
    </div>
    ${renderCard(context)}
    <div class="pans">
      ${pan('left', icons.arrowLeft, 1, 0)}${pan('up', icons.arrowUp, 0, 1)}${pan(
        'down',
        icons.arrowDown,
        0,
        -1,
      )}${pan('right', icons.arrowRight, -1, 0)}
    </div>
  </div>`;
}
