/** Filters of the further lines. */
import { html, nothing } from 'lit';
import type { Service } from '@awareness-widgets/data';
import {
  filterOptions,
  filterServices,
  isFiltering,
  NO_FILTER,
  type FilterOptions,
  type ServiceFilter,
} from './filter-services.js';
import type { View } from '../model/context.js';

/**
 * Further lines: those that are not shown first, or with a filter all that have what is asked for.
 *
 * @param all Services of the first route.
 * @param others Those that are not among the first answers.
 */
export function moreLines(
  view: View,
  all: readonly Service[],
  others: readonly Service[],
  filter: ServiceFilter,
  change: (filter: ServiceFilter) => void,
): { filters: unknown; services: readonly Service[] } {
  const services = isFiltering(filter) ? filterServices(all, filter, view.stateOf) : others;
  const options = filterOptions(all, view.stateOf);
  return { filters: renderFilters(view, options, filter, services.length, change), services };
}

/** Filters; nothing where none would help. */
function renderFilters(
  view: View,
  options: FilterOptions,
  filter: ServiceFilter,
  left: number,
  change: (filter: ServiceFilter) => void,
) {
  const { terms } = view;
  const { ways, free, open, languages } = options;
  if (ways.length + languages.length === 0 && !free && !open && !isFiltering(filter))
    return nothing;
  const box = (label: string, checked: boolean, next: Partial<ServiceFilter>) =>
    html`<label class="chip">
      <input
        type="checkbox"
        .checked=${checked}
        @change=${() => change({ ...filter, ...next })}
      /><span>${label}</span>
    </label>`;
  return html`<fieldset class="filters" part="filters">
    <legend>${terms.filters}</legend>
    <div class="chips">
      ${ways.map((way) =>
        box(terms.filterWays[way], filter.way === way, { way: filter.way === way ? null : way }),
      )}
      ${free || filter.free ? box(terms.filterFree, filter.free, { free: !filter.free }) : nothing}
      ${open || filter.open ? box(terms.filterOpen, filter.open, { open: !filter.open }) : nothing}
      ${
        languages.length > 0 || filter.language
          ? html`<label class="filter-language">
              <span class="visually-hidden">${terms.filterLanguage}</span>
              <select
                class="field"
                @change=${(event: Event) =>
                  change({
                    ...filter,
                    language: (event.target as HTMLSelectElement).value || null,
                  })}
              >
                <option value="" ?selected=${!filter.language}>${terms.anyLanguage}</option>
                ${languages.map(
                  (code) =>
                    html`<option value=${code} ?selected=${code === filter.language}>
                      ${view.languageName(code)}
                    </option>`,
                )}
              </select>
            </label>`
          : nothing
      }
      ${
        isFiltering(filter)
          ? html`<button class="link" type="button" @click=${() => change(NO_FILTER)}>
              ${terms.clearFilters}
            </button>`
          : nothing
      }
    </div>
    ${left === 0 ? html`<p>${terms.nothingMatches}</p>` : nothing}
  </fieldset>`;
}
