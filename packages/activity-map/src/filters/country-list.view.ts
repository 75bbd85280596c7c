/** The list of countries, once it is folded out. */
import { html, type TemplateResult } from 'lit';
import type { Context } from '../context/context.js';
import { renderOption } from './option.view.js';

export function renderCountryList(context: Context): TemplateResult {
  const { terms, store, countryName, formats } = context;
  const codes = [...store.dimensions.country.options].sort((a, b) =>
    countryName(a).localeCompare(countryName(b), formats.locale),
  );
  return html`<fieldset class="country-list" tabindex="-1">
    <legend class="visually-hidden">${terms.groups.country}</legend>
    ${codes.map((code) => renderOption(context, 'country', code, null))}
  </fieldset>`;
}
