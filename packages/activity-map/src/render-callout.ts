/** The words beside what the pointer or the keyboard is on, and the sun that marks the open activity. */
import { isLocated } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from './context.js';
import type { MapParts } from './render-map.js';
import { project } from './project.js';

export function renderCallout(context: Context, parts: MapParts): TemplateResult | typeof nothing {
  const { keys, map } = parts;
  const spot = keys.pointed ? keys.find(keys.pointed) : undefined;
  if (!spot) return renderSun(context, parts);
  const radius = 'marker' in spot ? spot.radius : 4;
  return html`<div
    class="callout ${sides(spot, map.size)}"
    .style=${at(spot, parts, radius)}
    aria-hidden="true"
  >
    <strong>${spot.title}</strong>${spot.detail ? html`<span>${spot.detail}</span>` : nothing}
  </div>`;
}

/** The callout turns where it would leave the map. */
function sides({ x, y }: { x: number; y: number }, { width }: { width: number }): string {
  return `${x > width * 0.55 ? 'to-start' : 'to-end'} ${y < 110 ? 'below' : 'above'}`;
}

function at({ x, y }: { x: number; y: number }, { map }: MapParts, radius: number): string {
  const { view, size } = map;
  const left = x + view.x * view.k - size.width / 2;
  const top = y + view.y * view.k - size.height / 2;
  return `--_x:${left}px;--_y:${top}px;--_gap:${radius + 4}px`;
}

function renderSun(context: Context, parts: MapParts): TemplateResult | typeof nothing {
  const { selected, store, terms, derived } = context;
  const { map } = parts;
  const place = selected >= 0 ? store.record(selected)?.place : null;
  if (!isLocated(place) || !map.outlines) return nothing;
  const [px, py] = project(map.outlines.projection, place.lon, place.lat);
  const { view, size } = map;
  const spot = {
    x: (px - view.x) * view.k + size.width / 2,
    y: (py - view.y) * view.k + size.height / 2,
  };
  if (spot.x < 0 || spot.y < 0 || spot.x > size.width || spot.y > size.height) return nothing;
  const { codes } = store.dimensions.place;
  let others = -1;
  for (const index of derived.matches) if (codes[index] === codes[selected]) others++;
  return html`<div
    class="callout sun ${sides(spot, size)}"
    .style=${at(spot, parts, 2)}
    aria-hidden="true"
  >
    <strong>${place.name}</strong><span>${terms.andMore(Math.max(0, others))}</span>
  </div>`;
}
