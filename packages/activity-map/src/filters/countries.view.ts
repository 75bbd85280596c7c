/** The countries asked for; there are too many for a group of options, so the list folds out. */
import { icons } from '@awareness-widgets/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';

export function renderCountries(context: Context): TemplateResult {
  const { terms, store, state, isOpen, act } = context;
  const open = isOpen('countries');
  const chosen = state.filters.country ?? [];
  const label =
    chosen.length === 0
      ? terms.allCountries(store.dimensions.country.options.length)
      : chosen.map((code) => context.countryName(code)).join(', ');
  const close = (event: Event) => {
    act.open('countries', false);
    (event.currentTarget as HTMLElement).querySelector('button')!.focus();
  };
  return html`<div
    class="countries"
    @keydown=${(event: KeyboardEvent) => open && event.key === 'Escape' && close(event)}
    @focusout=${(event: FocusEvent) => {
      const to = event.relatedTarget as Node | null;
      if (open && to && !(event.currentTarget as HTMLElement).contains(to))
        act.open('countries', false);
    }}
  >
    <button
      class="field pick-button"
      type="button"
      aria-expanded=${open}
      @click=${() => act.open('countries', !open)}
    >
      <span class="visually-hidden">${terms.groups.country}: </span
      ><span class="clip">${label}</span>${icons.chevronDown}
    </button>
    ${open ? context.later?.renderCountryList(context) : nothing}
  </div>`;
}
