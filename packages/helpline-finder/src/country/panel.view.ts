/** The panel that changes the country: a question where we doubt, and native controls. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FinderTerms } from '../locales/terms.js';
import { findCountries, type NamedCountry } from './find-countries.js';

export interface CountryPanel {
  terms: FinderTerms;
  countries: readonly NamedCountry[];
  /** Code of the country shown, or null. */
  current: string | null;
  /** Codes of the countries that we doubt between. */
  ask: readonly string[];
  query: string;
  /** Whether all names that could match are there. */
  complete: boolean;
  /** Whether the found countries with a line are shown elsewhere, as the list. */
  list: boolean;
  type: (query: string) => void;
  /** @param stay Whether the panel stays open, as it does while arrow keys walk the list. */
  pick: (code: string, stay?: boolean) => void;
}

/** A native list, and a text field that finds visible buttons; no combobox to get wrong. */
export function renderCountryPanel(panel: CountryPanel): TemplateResult {
  const { terms, countries, current, ask, query, complete } = panel;
  const typed = query.trim() !== '';
  const found = typed ? findCountries(countries, query) : [];
  // Before a country is known, one calm question; the list beside it holds them all.
  const close = current === null ? [] : countries.filter(({ listed }) => listed);
  const shown = panel.list ? found.filter(({ listed }) => !listed) : typed ? found : close;
  return html`<form
    class="panel"
    id="countries"
    part="countries"
    autocomplete="off"
    @submit=${(event: SubmitEvent) => submit(event, found, panel)}
  >
    ${
      ask.length > 0
        ? html`<div class="panel-ask">
            ${ask.map((code) => {
              const country = countries.find((one) => one.code === code);
              return html`<button class="button" type="button" @click=${() => panel.pick(code)}>
                ${country?.name ?? code}
              </button>`;
            })}
          </div>`
        : nothing
    }
    <label class="panel-field">
      <span>${ask.length > 0 ? terms.countryTypeOther : terms.countryType}</span>
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
      ${renderSelect(panel)}
    </label>
    ${typed && found.length === 0 && complete ? html`<p class="panel-none">${terms.countryNone}</p>` : nothing}
    ${
      shown.length > 0
        ? html`<ul class="panel-list">
            ${shown.map(
              ({ code, name, own, listed }) =>
                html`<li>
                  <button
                    class="panel-choice"
                    type="button"
                    aria-current=${code === current ? 'true' : nothing}
                    @click=${() => panel.pick(code)}
                  >
                    ${renderNames(name, own)}
                    ${listed ? nothing : html`<span class="panel-own">${terms.countryNoLine}</span>`}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </form>`;
}

function renderSelect({ terms, countries, current, pick }: CountryPanel): TemplateResult {
  const options = (listed: boolean) =>
    countries
      .filter((country) => country.listed === listed)
      .map(
        ({ code, name }) =>
          html`<option value=${code} ?selected=${code === current}>${name}</option>`,
      );
  return html`<select
    class="field"
    @change=${(event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      if (value) pick(value, true);
    }}
  >
    <option value="" ?selected=${current === null}>–</option>
    ${options(true)}
    <optgroup label=${terms.countriesOther}>${options(false)}</optgroup>
  </select>`;
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

/**
 * Enter picks the only country left, or the only one with a line where it is the best; with several
 * it moves to the first, and picks nothing.
 */
function submit(event: SubmitEvent, found: readonly NamedCountry[], panel: CountryPanel): void {
  event.preventDefault();
  const [first] = found;
  const lines = found.filter(({ listed }) => listed).length;
  if (first && (found.length === 1 || (first.listed && lines === 1))) {
    panel.pick(first.code);
    return;
  }
  (event.target as HTMLElement).querySelector<HTMLElement>('.panel-choice')?.focus();
}
