/** What is filtered, as chips: the whole of it in sight, and each gone with one press. */
import { icons } from '@awareness-widgets/core';
import { html, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { DIMENSIONS } from '../model/dimensions.js';
import type { Filters } from '../model/filters.js';
import { formatRange } from '../wording/format-when.js';
import { chipLabel } from '../wording/label-option.js';

/** Options of one filter that have a chip each; a marker may ask for hundreds of places. */
const MOST_CHIPS = 8;

/** One chip for each thing that is filtered; pressing it takes the filter away. */
function chips(context: Context): { label: string; without: Filters }[] {
  const { terms, state } = context;
  const { filters } = state;
  const { from: _from, to: _to, ...noDates } = filters;
  const { q: _q, ...noWords } = filters;
  const found: { label: string; without: Filters }[] = [];
  for (const name of DIMENSIONS) {
    if (name === 'country' && context.lockCountry) continue;
    const options = filters[name] ?? [];
    if (options.length > MOST_CHIPS) {
      const { [name]: _all, ...without } = filters;
      found.push({
        label: terms.andMoreOptions(chipLabel(context, name, options[0]!), options.length - 1),
        without,
      });
      continue;
    }
    for (const option of options) {
      found.push({
        label: chipLabel(context, name, option),
        without: { ...filters, [name]: options.filter((other) => other !== option) },
      });
    }
  }
  if (filters.from || filters.to) {
    found.push({ label: formatRange(filters.from, filters.to, context.formats), without: noDates });
  }
  if (filters.q) found.push({ label: terms.searched(filters.q), without: noWords });
  return found;
}

export function renderChips(context: Context, active: number): TemplateResult {
  const { terms, state, act, lockCountry } = context;
  return html`<ul class="chips" aria-label=${terms.activeFilters}>
    ${chips(context).map(
      ({ label, without }) =>
        html`<li>
          <button
            class="chip"
            type="button"
            aria-label=${terms.removeFilter(label)}
            @click=${() => act.setFilters(without)}
          >
            ${label}${icons.x}
          </button>
        </li>`,
    )}
    <li class="clear">
      <button
        class="link"
        type="button"
        @click=${() =>
          act.setFilters(
            lockCountry && state.filters.country ? { country: state.filters.country } : {},
          )}
      >
        ${terms.clearAll(active)}
      </button>
    </li>
  </ul>`;
}
