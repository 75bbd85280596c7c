/**
 * Names of all countries to choose from: in the reader's language at once, in the countries' own
 * languages piece by piece, since the browser takes long to make each.
 */
import { displayName, pause } from '@awareness-widgets/core';
import type { Country, Directory } from '@awareness-widgets/data';
import { nameCountries, type NamedCountry } from './find-countries.js';

interface Named {
  data: Directory;
  tag: string;
  names: NamedCountry[];
}

export class CountryNames {
  readonly #update: () => void;
  #named: Named | undefined;
  /** Resolves when the countries have their names in all languages. */
  settled: Promise<void> = Promise.resolve();

  /** @param update Shows what came. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** @param tag Reader's language. */
  of(data: Directory, tag: string): readonly NamedCountry[] {
    if (this.#named?.data !== data || this.#named.tag !== tag) {
      const countries = Object.values(data.countries);
      const nameless = countries.map(({ code }) => ({ code, languages: [] }));
      const named = { data, tag, names: nameCountries(nameless, tag) };
      this.#named = named;
      this.settled = this.#nameAll(named, countries);
    }
    return this.#named.names;
  }

  async #nameAll(named: Named, countries: readonly Country[]): Promise<void> {
    for (const { code, languages } of countries) {
      await pause();
      for (const language of languages) displayName(language, 'region', code);
    }
    named.names = nameCountries(countries, named.tag);
    this.#update();
  }
}
