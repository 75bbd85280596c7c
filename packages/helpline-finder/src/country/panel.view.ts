/** The panel that changes the country: native controls and visible choices. */
import { html, nothing, type TemplateResult } from 'lit';
import { findCountries, type NamedCountry } from './find-countries.js';
import type { FinderTerms } from '../locales/terms.js';

export interface CountryPanel {
  terms: FinderTerms;
  countries: readonly NamedCountry[];
  /** Code of the country shown, or null. */
  current: string | null;
  query: string;
  /** Whether the found countries are shown elsewhere, as the list. */
  list: boolean;
  type: (query: string) => void;
  /** @param stay Whether the panel stays open, as it does while arrow keys walk the list. */
  pick: (code: string, stay?: boolean) => void;
}

/** A native list, and a text field that filters visible buttons; no combobox to get wrong. */
export function renderCountryPanel(panel: CountryPanel): TemplateResult {
  const { terms, countries, current, query, list } = panel;
  const found = findCountries(countries, query);
  return html`<form
    class="panel"
    id="countries"
    part="countries"
    autocomplete="off"
    @submit=${(event: SubmitEvent) => submit(event, found, panel)}
  >
    <label class="panel-field">
      <span>${terms.countryType}</span>
      <input
        class="field"
        type="text"
        enterkeyhint="go"
        autocomplete="off"
        spellcheck="false"
        .value=${query}
        @input=${(event: Event) => panel.type((event.target as HTMLInputElement).value)}
      />
    </label>
    <label class="panel-field">
      <span>${terms.countryList}</span>
      <select
        class="field"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          if (value) panel.pick(value, true);
        }}
      >
        <option value="" ?selected=${current === null}>–</option>
        ${countries.map(
          ({ code, name }) =>
            html`<option value=${code} ?selected=${code === current}>${name}</option>`,
        )}
      </select>
    </label>
    ${
      found.length === 0
        ? html`<p class="panel-none">${terms.countryNone}</p>`
        : list
          ? nothing
          : html`<ul class="panel-list">
              ${found.map(
                ({ code, name, own }) =>
                  html`<li>
                    <button
                      class="panel-choice"
                      type="button"
                      aria-current=${code === current ? 'true' : nothing}
                      @click=${() => panel.pick(code)}
                    >
                      ${renderNames(name, own)}
                    </button>
                  </li>`,
              )}
            </ul>`
    }
  </form>`;
}

/**
 * Name in the reader's language, then in the country's own. The space belongs to the first text:
 * between two elements Chromium leaves it out of what is read.
 */
export function renderNames(name: string, own: NamedCountry['own']) {
  return own
    ? html`${`${name} `}<span class="panel-own" lang=${own.lang}>${own.text}</span>`
    : name;
}

/** Enter picks the only country left; with several it moves to the first, and picks nothing. */
function submit(event: SubmitEvent, found: readonly NamedCountry[], panel: CountryPanel): void {
  event.preventDefault();
  if (found.length === 1 && panel.query.trim() !== '') {
    panel.pick(found[0]!.code);
    return;
  }
  (event.target as HTMLElement).querySelector<HTMLElement>('.panel-choice')?.focus();
}
