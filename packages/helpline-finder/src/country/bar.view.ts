/** Which country: the line on top that says it, and opens the panel that changes it. */
import { icons } from '@awareness-widgets/core';
import { html, nothing } from 'lit';
import type { FinderTerms } from '../locales/terms.js';

export interface CountryBar {
  terms: FinderTerms;
  /** Null: none chosen or guessed. */
  name: string | null;
  guessed: boolean;
  open: boolean;
  /** Said while there is no country. */
  title: string;
  /** Words on the button. */
  change: string;
  toggle: () => void;
}

export function renderCountryBar({
  terms,
  name,
  guessed,
  open,
  title,
  change,
  toggle,
}: CountryBar) {
  return html`<div class="bar" part="country">
    <p class="bar-text">
      ${icons.mapPin}
      ${
        name === null
          ? html`<span>${title}</span>`
          : html`<span>${guessed ? terms.guessed : terms.chosen} <strong>${name}</strong></span>`
      }
    </p>
    ${
      name === null
        ? nothing
        : html`<button
            class="link"
            id="change"
            type="button"
            part="change"
            aria-expanded=${open ? 'true' : 'false'}
            aria-controls="countries"
            @click=${toggle}
          >
            ${open ? terms.close : change}
          </button>`
    }
    <span class="exit-place" aria-hidden="true"></span>
  </div>`;
}
