/** Countries: shape, shade and number. The number makes the shade readable without colour. */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Context } from '../context/context.js';
import { classOf } from './class-breaks.js';
import type { MapParts } from './map-parts.js';
import { placeLabels } from './place-labels.js';
import { breaksOf, isAwaited } from './shade-countries.js';
import type { CountrySpot } from './spots.js';

export function renderShapes(context: Context, { map, pointing }: MapParts): TemplateResult {
  const { state, derived } = context;
  const { k } = map.window;
  const shaded = state.layers === 'both' || state.layers === 'countries';
  const breaks = breaksOf(context);
  const spots = new Map(pointing.spots.countries.map((spot) => [spot.shape.code, spot]));
  const chosen = state.filters.country ?? [];
  // One country needs no number of its own beside those of its places.
  const alone = (chosen.length || context.store.dimensions.country.options.length) === 1;
  const level = (code: string) =>
    shaded ? classOf(derived.counts.country.get(code) ?? 0, breaks) : 0;
  const classes = (code: string) =>
    [
      'shape',
      `class-${level(code)}`,
      shaded && isAwaited(context, code) ? 'awaited' : '',
      chosen.length && !chosen.includes(code) ? 'faded' : '',
      chosen.includes(code) ? 'chosen' : '',
    ].join(' ');
  // The shape that the keyboard or a filter singles out is drawn again on top, so that its line is whole.
  const top = [...chosen, pointing.pointed.replace(/^c:/, '')];
  return html`<svg class="shapes" width="1" height="1" aria-hidden=${nothing}>
    <defs>
      <pattern
        id="hatch"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="scale(${1 / k}) rotate(45)"
      >
        <rect class="hatch-ground" width="7" height="7"></rect>
        <path class="hatch-line" d="M0 0V7"></path>
      </pattern>
    </defs>
    <g transform="scale(${k})">
      ${map.shapes.map(({ code, path }) => (path ? shape(code, path, classes(code), spots.get(code), pointing.active) : nothing))}
      ${map.shapes.map(({ code, path }) =>
        path && top.includes(code)
          ? svg`<path class="halo" d=${path}></path><path class="ring ${chosen.includes(code) ? 'chosen' : ''}" d=${path}></path>`
          : nothing,
      )}
    </g>
    <g>
      ${pointing.spots.countries.map(({ small, shape: { code, label, path }, key, ...spot }) =>
        small && label
          ? svg`<g class="small ${key === pointing.pointed ? 'pointed' : ''}"
              transform="translate(${(label[0] * k).toFixed(1)} ${(label[1] * k).toFixed(1)})">
              ${key === pointing.pointed ? svg`<circle class="halo" r="5"></circle>` : nothing}
              <circle class=${classes(code)} r=${path && k > 0.4 ? 0 : 5}></circle>
              <circle class="hit" r="13" data-key=${key} role="button" tabindex=${key === pointing.active ? 0 : -1}
                aria-label="${spot.title}, ${spot.detail}"></circle>
            </g>`
          : nothing,
      )}
      ${shaded && !alone ? numbers(context, { spots: pointing.spots.countries, markers: pointing.spots.markers, k }) : nothing}
      ${map.shapes.map(({ code, label }) =>
        code === 'XK' && label
          ? svg`<text class="star" x=${label[0] * k} y=${label[1] * k + 8} aria-hidden="true">*</text>`
          : nothing,
      )}
    </g>
  </svg>`;
}

function shape(
  code: string,
  path: string,
  classes: string,
  spot: CountrySpot | undefined,
  active: string,
): SVGTemplateResult {
  if (!spot || spot.small)
    return svg`<path class=${classes} d=${path} data-code=${code} aria-hidden="true"></path>`;
  return svg`<path class="${classes} asked" d=${path} data-code=${code} data-key=${spot.key} role="button"
    tabindex=${spot.key === active ? 0 : -1} aria-label="${spot.title}, ${spot.detail}"></path>`;
}

function numbers(
  context: Context,
  {
    spots,
    markers,
    k,
  }: {
    spots: readonly CountrySpot[];
    markers: MapParts['pointing']['spots']['markers'];
    k: number;
  },
): unknown {
  const wishes = spots
    .filter(({ count, small }) => count > 0 && !small)
    .sort((a, b) => b.count - a.count)
    .map(({ shape: { code, box }, count, x, y }) => ({
      code,
      x,
      y,
      text: context.number(count),
      room: (box[2] - box[0]) * k,
    }));
  const labels = new Map(spots.map(({ shape: { code, label } }) => [code, label!]));
  // Countries keep their own text and their order: what did not change is not laid out again.
  const placed = placeLabels(wishes, markers).sort((a, b) => (a.code < b.code ? -1 : 1));
  return repeat(
    placed,
    ({ code }) => code,
    ({ code, text }) => {
      const [x, y] = labels.get(code)!;
      return svg`<text class="count" translate="no" x=${(x * k).toFixed(1)} y=${(y * k + 5).toFixed(1)} aria-hidden="true">${text}</text>`;
    },
  );
}
