/** The words beside what the pointer or the keyboard is on, and the sun that marks the open activity. */
import { isLocated } from '@awareness-widgets/data';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { CalloutParts } from './map-parts.js';

export function renderCallout(context: Context, parts: CalloutParts): TemplateResult | undefined {
  const { pointing, map } = parts;
  const spot = pointing.pointed ? pointing.find(pointing.pointed) : undefined;
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

function at({ x, y }: { x: number; y: number }, { map }: CalloutParts, radius: number): string {
  const { window, size } = map;
  const left = x + window.x * window.k - size.width / 2;
  const top = y + window.y * window.k - size.height / 2;
  return `--_x:${left}px;--_y:${top}px;--_gap:${radius + 4}px`;
}

function renderSun(context: Context, parts: CalloutParts): TemplateResult | undefined {
  const { selected, store, terms, derived } = context;
  const { map, placeOf } = parts;
  const place = selected >= 0 ? store.record(selected)?.place : null;
  const point = isLocated(place) ? placeOf(selected) : null;
  if (!place || !point) return undefined;
  const [x, y] = map.toScreen(point);
  if (x < 0 || y < 0 || x > map.size.width || y > map.size.height) return undefined;
  const { codes } = store.dimensions.place;
  let others = -1;
  for (const index of derived.matches) if (codes[index] === codes[selected]) others++;
  return html`<div
    class="callout sun ${sides({ x, y }, map.size)}"
    .style=${at({ x, y }, parts, 2)}
    aria-hidden="true"
  >
    <strong>${place.name}</strong><span>${terms.andMore(Math.max(0, others))}</span>
  </div>`;
}
