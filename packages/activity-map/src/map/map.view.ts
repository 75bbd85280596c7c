/** The map: one figure with everything on it reachable, and the words that say what it shows. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { renderControls, renderLayers, renderOnline, renderOutside } from './controls.view.js';
import { renderLegend } from './legend.view.js';
import type { MapParts } from './map-parts.js';
import { renderShapes } from './shapes.view.js';
import { shortCount } from './spots.js';

export function renderMap(context: Context, parts: MapParts): TemplateResult {
  const { terms, derived } = context;
  const { map, pointing, keys, gestures } = parts;
  if (parts.failed)
    return html`<div class="map failed"><p class="notice">${terms.mapFailed}</p></div>`;
  return html`<figure class="map" part="map">
    <div class="map-top">
      ${map.isHome ? renderLayers(context) : parts.back} ${renderOnline(context)}
      ${renderOutside(context, parts)}
    </div>
    <div class="map-box">
      <div
        class="viewport ${map.isUnmoved ? 'home' : ''}"
        part="viewport"
        role="application"
        aria-label=${terms.mapLabel(derived.countries, derived.matches.length)}
        aria-describedby="map-help"
        @keydown=${keys?.keydown}
        @click=${(event: Event) => gestures?.endsDrag() || pointing.activate(event)}
        @focusin=${pointing.point}
        @focusout=${pointing.point}
        @pointerover=${pointing.point}
        @pointerleave=${pointing.point}
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
    </div>
    ${renderControls(context, map)}
    <figcaption>${renderLegend(context, map)} ${parts.notes}</figcaption>
  </figure>`;
}

function renderMarkers(
  { formats, selected }: Context,
  { pointing, map }: MapParts,
): TemplateResult[] {
  return pointing.spots.markers.map(({ key, marker, radius, title, detail, hint }) => {
    const [x, y] = [marker.x, marker.y].map((at) => (at * map.window.k).toFixed(1));
    return html`<button
      class="marker ${marker.count === 1 ? 'one' : ''} ${marker.index >= 0 && marker.index === selected ? 'chosen' : ''}"
      type="button"
      data-key=${key}
      tabindex=${key === pointing.active ? 0 : -1}
      aria-label=${[title, detail, hint].filter(Boolean).join(', ')}
      .style=${`translate:${x}px ${y}px;--_r:${radius}px`}
    >
      ${marker.count === 1 ? nothing : shortCount(marker.count, formats.locale)}
    </button>`;
  });
}
