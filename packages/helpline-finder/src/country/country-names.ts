/** Choosing another country and filtering lines: its state, its panel, its list. */
import { displayName, type LocalizeController } from '@awareness-widgets/core';
import { answerCountry, type Country, type Directory, type Service } from '@awareness-widgets/data';
import { answerOf } from '../answer/arrange-answers.js';
import { NO_FILTER, type ServiceFilter } from '../routes/filter-services.js';
import { findCountries, nameCountries, type CountryNames } from './find-countries.js';
import type { FinderTerms } from '../locales/terms.js';
import { pause } from '../pause.js';
import { renderCountryPanel } from './panel.view.js';
import { moreLines } from '../routes/filters.view.js';
import { renderList } from './all-countries.view.js';
import type { View } from '../model/context.js';

export interface PickerHost {
  localize: LocalizeController<FinderTerms>;
  requestUpdate: () => void;
  announce: (text: string) => void;
  /** @param stay Whether the panel stays open. */
  pick: (code: string, stay?: boolean) => void;
}

interface Names {
  data: Directory;
  tag: string;
  names: CountryNames[];
}

export class Picker {
  readonly #host: PickerHost;
  #query = '';
  #filter: ServiceFilter = NO_FILTER;
  #names: Names | undefined;
  /** Resolves when the countries have their names in all languages. */
  naming: Promise<void> = Promise.resolve();

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

  /**
   * Names in the reader's language at once. Those in forty other languages follow piece by piece,
   * since the browser takes long to make each, and not before someone asks for the list.
   */
  #namesOf(data: Directory): CountryNames[] {
    const tag = this.#host.localize.intl;
    if (this.#names?.data !== data || this.#names.tag !== tag) {
      const countries = Object.values(data.countries);
      const nameless = countries.map(({ code }) => ({ code, languages: [] }));
      const names = { data, tag, names: nameCountries(nameless, tag) };
      this.#names = names;
      this.naming = this.#nameAll(names, countries);
    }
    return this.#names.names;
  }

  async #nameAll(names: Names, countries: readonly Country[]): Promise<void> {
    for (const { code, languages } of countries) {
      await pause();
      for (const language of languages) displayName(language, 'region', code);
    }
    names.names = nameCountries(countries, names.tag);
    this.#host.requestUpdate();
  }

  /** Looks up what the list of all countries says of opening hours, one country a task. */
  async prepareList(data: Directory, viewOf: (code: string) => View): Promise<void> {
    for (const code of Object.keys(data.countries)) {
      await pause();
      const [service] = answerCountry(data, code).routes.talk.services;
      if (service) answerOf(service, viewOf(code).stateOf);
    }
  }
}
