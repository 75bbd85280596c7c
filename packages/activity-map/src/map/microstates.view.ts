/** The small states as buttons of a size that a thumb can hit. Comes after the first view. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import type { MapParts } from './map-parts.js';
import type { SmallState } from './spots.js';

export function renderSmallStates(
  context: Context,
  { pointing, smallStates }: Pick<MapParts, 'pointing' | 'smallStates'>,
): TemplateResult | typeof nothing {
  const { terms, state, act } = context;
  if (smallStates.length === 0) return nothing;
  const button = ({ code, count, why, level }: SmallState) =>
    html`<li>
      <button
        type="button"
        aria-pressed=${state.filters.country?.includes(code) ?? false}
        ?disabled=${count === 0 && !state.filters.country?.includes(code)}
        aria-label="${context.countryName(code)}, ${why}"
        title=${why}
        @pointerover=${() => (pointing.pointed = '')}
        @click=${() => act.toggle('country', code)}
      >
        <span class="swatch round class-${level}"></span>${shortName(context, code)}
        ${count ? html`<strong>${context.number(count)}</strong>` : nothing}
      </button>
    </li>`;
  return html`<ul class="small-states" aria-label=${terms.smallStates}>
    ${smallStates.map(button)}
  </ul>`;
}

/** "Vatican City" has room for its first word only. */
const shortName = ({ countryName }: Context, code: string) =>
  code === 'VA' ? countryName(code).replace(/\s+(City|State).*$/u, '') : countryName(code);
