/** What stands in the place of the list when nothing is left: why, and the way out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { countActive, type Filters } from '../model/filters.js';

export function renderNone(context: Context): TemplateResult {
  const { terms, act, state, derived, store, lockCountry, countryName } = context;
  if (derived.matches.length > 0)
    return html`<div class="none">
      <p class="notice-title">${terms.noneInView}</p>
      <button class="button" type="button" @click=${() => act.setState({ inView: false })}>
        ${terms.showFound(derived.matches.length)}
      </button>
    </div>`;
  // Nothing in the file could be read: no filter is to blame, and the host's own words help more.
  if (store.size === 0)
    return html`<div class="none">
      <p class="notice-title">${terms.errorTitle}</p>
      <p>${terms.errorData}</p>
      <slot></slot>
    </div>`;
  const { country } = state.filters;
  const kept: Filters = lockCountry && country ? { country } : {};
  const clearable = countActive(state.filters) - countActive(kept);
  const { edition } = state;
  // A year that nothing is listed for is no filter that a reader has set.
  const emptyYear = edition !== null && !store.editions.includes(edition);
  const what = emptyYear ? String(edition) : country?.map(countryName).join(', ');
  const title =
    clearable > 0 && !emptyYear
      ? terms.noneTitle
      : what
        ? terms.noneListed(what)
        : terms.emptyTitle;
  return html`<div class="none">
    <p class="notice-title">${title}</p>
    ${clearable > 0 && !emptyYear ? html`<p>${terms.noneHint}</p>` : nothing}
    ${
      clearable > 0
        ? html`<button
            class="button"
            type="button"
            @click=${() => {
              if (emptyYear) act.setState({ edition: null });
              act.setFilters(kept);
            }}
          >
            ${terms.clearAll(3)}
          </button>`
        : edition !== null
          ? html`<button
              class="button"
              type="button"
              @click=${() => act.setState({ edition: null })}
            >
              ${terms.allEditions}
            </button>`
          : nothing
    }
  </div>`;
}
