/** The map: one figure with everything on it reachable, and the words that say what it shows. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { NO_PLACE } from '../model/filters.js';
import type { MapController } from './map-window.js';
import type { MapGestures } from './map-gestures.js';
import { shortCount } from './spots.js';
import type { MapKeys } from './map-keys.js';
import { renderLegend, renderSmallStates } from './legend.view.js';
import { renderShapes } from './shapes.view.js';
import type { Direction } from './move-focus.js';

export interface MapParts {
  map: MapController;
  keys: MapKeys;
  /** Undefined until they are there. */
  gestures: MapGestures | undefined;
  failed: boolean;
}

export function renderMap(context: Context, parts: MapParts): TemplateResult {
  const { terms, derived } = context;
  const { map, keys, gestures } = parts;
  if (parts.failed)
    return html`<div class="map failed"><p class="notice">${terms.mapFailed}</p></div>`;
  return html`<figure class="map" part="map">
    <div class="map-top">
      ${map.isHome ? renderLayers(context) : renderBack(context, map)} ${renderOnline(context)}
    </div>
    <div class="map-box">
      <div
        class="viewport ${map.isHome ? 'home' : ''}"
        part="viewport"
        role="application"
        aria-label=${terms.mapLabel(derived.countries, derived.matches.length)}
        aria-describedby="map-help"
        @keydown=${keys.keydown}
        @click=${(event: Event) => gestures?.endsDrag() || keys.activate(event)}
        @focusin=${keys.point}
        @focusout=${keys.point}
        @pointerover=${keys.point}
        @pointerleave=${keys.point}
        @pointerdown=${gestures?.down}
        @pointermove=${gestures?.move}
        @pointerup=${gestures?.up}
        @pointercancel=${gestures?.up}
        @wheel=${gestures?.wheel}
      >
        <div class="stage">
          ${map.outlines ? renderShapes(context, parts) : nothing} ${renderMarkers(context, parts)}
          ${context.more?.renderCallout(context, parts)}
        </div>
      </div>
      <p id="map-help" class="visually-hidden">${terms.mapHelp}</p>
      ${renderControls(context, map)}
      <div class="map-foot">${renderKosovo(context, map)} ${renderCountryCard(context)}</div>
    </div>
    <figcaption>${renderLegend(context, map)} ${renderSmallStates(context, keys)}</figcaption>
  </figure>`;
}

function renderMarkers({ formats, selected }: Context, { keys, map }: MapParts): TemplateResult[] {
  return keys.spots.markers.map(({ key, marker, radius, title, detail }) => {
    const [x, y] = [marker.x, marker.y].map((at) => (at * map.view.k).toFixed(1));
    return html`<button
      class="marker ${marker.count === 1 ? 'one' : ''} ${marker.index >= 0 && marker.index === selected ? 'chosen' : ''}"
      type="button"
      data-key=${key}
      tabindex=${key === keys.active ? 0 : -1}
      aria-label=${detail ? `${title}, ${detail}` : title}
      .style=${`translate:${x}px ${y}px;--_r:${radius}px`}
    >
      ${marker.count === 1 ? nothing : shortCount(marker.count, formats.locale)}
    </button>`;
  });
}

function renderLayers({ terms, state, act }: Context): TemplateResult {
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

function renderBack(
  { terms, state, act, lockCountry }: Context,
  map: MapController,
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
function renderOnline({ terms, derived, state, act }: Context): TemplateResult | typeof nothing {
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

function renderControls({ terms }: Context, map: MapController): TemplateResult {
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

function renderCountryCard(context: Context): TemplateResult | typeof nothing {
  const { derived, state, terms } = context;
  const [code, more] = state.filters.country ?? [];
  if (!code || more) return nothing;
  const count = derived.matches.length;
  return html`<p class="float card">
    <strong>${context.countryName(code)} ${context.number(count)}</strong>
    <span>${terms.countrySummary(count - derived.withoutPlace, derived.withoutPlace)}</span>
  </p>`;
}

function renderKosovo(context: Context, map: MapController): TemplateResult | typeof nothing {
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
