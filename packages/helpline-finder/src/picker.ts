/** Choosing another country and filtering lines: its state, its panel, its list. */
import type { LocalizeController } from '@awareness-widgets/core';
import type { Directory, Service } from '@awareness-widgets/data';
import { NO_FILTER, type ServiceFilter } from './filter-services.js';
import { findCountries, nameCountries, type CountryNames } from './find-countries.js';
import type { FinderTerms } from './locales/terms.js';
import { renderCountryPanel } from './view-country-panel.js';
import { moreLines } from './view-filters.js';
import { renderList } from './view-list.js';
import type { View } from './view.js';

export interface PickerHost {
  localize: LocalizeController<FinderTerms>;
  requestUpdate: () => void;
  announce: (text: string) => void;
  /** @param stay Whether the panel stays open. */
  pick: (code: string, stay?: boolean) => void;
}

export class Picker {
  readonly #host: PickerHost;
  #query = '';
  #filter: ServiceFilter = NO_FILTER;
  #names: { data: Directory; tag: string; names: CountryNames[] } | undefined;

  constructor(host: PickerHost) {
    this.#host = host;
  }

  /** Forgets what was typed and filtered. */
  reset(): void {
    this.#query = '';
    this.#filter = NO_FILTER;
  }

  /** @param list Whether the found countries are shown below, as the list. */
  renderPanel(data: Directory, current: string | null, list: boolean): unknown {
    const { localize, announce, pick, requestUpdate } = this.#host;
    return renderCountryPanel({
      terms: localize.terms,
      countries: this.#namesOf(data),
      current,
      query: this.#query,
      list,
      type: (query) => {
        this.#query = query;
        announce(localize.terms.countryCount(findCountries(this.#namesOf(data), query).length));
        requestUpdate();
      },
      pick,
    });
  }

  /** All countries that match what was typed. */
  renderList(data: Directory, viewOf: (code: string) => View): unknown {
    const found = findCountries(this.#namesOf(data), this.#query);
    return renderList(data, found, viewOf, (code) => this.#host.pick(code));
  }

  /** Further lines with their filters. */
  more(view: View, all: readonly Service[], others: readonly Service[]) {
    return moreLines(view, all, others, this.#filter, (filter) => {
      this.#filter = filter;
      this.#host.requestUpdate();
    });
  }

  /** Names in many languages are not made before someone asks for the list. */
  #namesOf(data: Directory): CountryNames[] {
    const tag = this.#host.localize.intl;
    if (this.#names?.data !== data || this.#names.tag !== tag) {
      this.#names = { data, tag, names: nameCountries(Object.values(data.countries), tag) };
    }
    return this.#names.names;
  }
}
