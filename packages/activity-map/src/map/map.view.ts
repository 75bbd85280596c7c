/** The map: one figure with everything on it reachable, and the words that say what it shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { renderBack, renderControls, renderLayers, renderOnline } from './controls.view.js';
import { renderLegend, renderSmallStates } from './legend.view.js';
import type { MapParts } from './map-parts.js';
import { renderCountryCard, renderKosovo } from './notes.view.js';
import { renderShapes } from './shapes.view.js';
import { shortCount } from './spots.js';

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
          ${parts.callout}
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
  return keys.spots.markers.map(({ key, marker, radius, title, detail, hint }) => {
    const [x, y] = [marker.x, marker.y].map((at) => (at * map.window.k).toFixed(1));
    return html`<button
      class="marker ${marker.count === 1 ? 'one' : ''} ${marker.index >= 0 && marker.index === selected ? 'chosen' : ''}"
      type="button"
      data-key=${key}
      tabindex=${key === keys.active ? 0 : -1}
      aria-label=${[title, detail, hint].filter(Boolean).join(', ')}
      .style=${`translate:${x}px ${y}px;--_r:${radius}px`}
    >
      ${marker.count === 1 ? nothing : shortCount(marker.count, formats.locale)}
    </button>`;
  });
}
