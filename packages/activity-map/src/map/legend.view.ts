/** What the shades mean, and the small states as buttons of a size that a thumb can hit. */
import { html, nothing, type TemplateResult } from 'lit';
import { classOf } from './class-breaks.js';
import type { Context } from '../context/context.js';
import { SMALL_STATES } from '../activities/member-states.js';
import type { MapWindow } from './map-window.js';
import type { MapKeys } from './map-keys.js';
import { withoutCount } from './spots.js';
import { breaksOf, isAwaited } from './shade-countries.js';

export function renderLegend(context: Context, map: MapWindow): TemplateResult | typeof nothing {
  const { terms, state } = context;
  if (state.layers === 'places' || state.layers === 'none') return nothing;
  const breaks = breaksOf(context);
  const awaited = map.shapes.some(({ code }) => isAwaited(context, code));
  if (breaks.length === 0 && !awaited) return nothing;
  return html`<div class="legend" part="legend">
    <strong>${terms.inCountry}</strong>
    <ul>
      ${breaks.map((low, i) => {
        const next = breaks[i + 1];
        return html`<li>
          <span class="swatch class-${i + 1}"></span
          >${terms.legendRange(low, next === undefined ? null : next - 1)}
        </li>`;
      })}
      ${awaited ? html`<li><span class="swatch awaited"></span>${terms.awaiting}</li>` : nothing}
    </ul>
  </div>`;
}

export function renderSmallStates(
  context: Context,
  keys: MapKeys,
): TemplateResult | typeof nothing {
  const { terms, state, derived, act } = context;
  if (state.region !== 'europe' || context.lockCountry) return nothing;
  const breaks = breaksOf(context);
  return html`<ul class="small-states" aria-label=${terms.smallStates}>
    ${SMALL_STATES.map((code) => {
      const count = derived.counts.country.get(code) ?? 0;
      const chosen = state.filters.country?.includes(code) ?? false;
      const why = count
        ? terms.activities(count)
        : (withoutCount(context, code) ?? terms.activities(0));
      return html`<li>
        <button
          type="button"
          aria-pressed=${chosen}
          ?disabled=${count === 0 && !chosen}
          aria-label="${context.countryName(code)}, ${why}"
          title=${why}
          @pointerover=${() => (keys.pointed = '')}
          @click=${() => act.toggle('country', code)}
        >
          <span class="swatch round class-${classOf(count, breaks)}"></span
          >${shortName(context, code)}
          ${count ? html`<strong translate="no">${context.number(count)}</strong>` : nothing}
        </button>
      </li>`;
    })}
  </ul>`;
}

/** "Vatican City" has room for its first word only. */
const shortName = ({ countryName }: Context, code: string) =>
  code === 'VA' ? countryName(code).replace(/\s+(City|State).*$/u, '') : countryName(code);
