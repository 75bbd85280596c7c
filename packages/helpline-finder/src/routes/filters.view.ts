/** Filters of the further lines. */
import { html, nothing } from 'lit';
import type { Context } from '../model/context.js';
import {
  isFiltering,
  NO_FILTER,
  type FilterOptions,
  type ServiceFilter,
} from './filter-services.js';

/** Filters; nothing where none would help. */
export function renderFilters(
  context: Context,
  options: FilterOptions,
  filter: ServiceFilter,
  left: number,
  change: (filter: ServiceFilter) => void,
) {
  const { terms } = context;
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
                      ${context.languageName(code)}
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
