/**
 * Names of all countries to choose from: in the reader's language at once, in the countries' own
 * and, once someone types, in all that a reader may bring. Piece by piece, since the browser takes
 * long to make each.
 */
import { displayName, pause } from '@awareness-widgets/core';
import type { Directory } from '@awareness-widgets/data';
import { COUNTRY_ALIASES } from './country-aliases.js';
import { COUNTRY_CODES } from './country-codes.js';
import { nameCountries, type NamedCountry, type Nameless } from './find-countries.js';
import { NAME_LANGUAGES } from './name-languages.js';

/** Codes whose country is known by the name of the country it is part of. */
const PARTS = ['AX', 'GG', 'IM', 'JE', 'SJ'];

export class CountryNames {
  readonly #update: () => void;
  #data: Directory | undefined;
  #tag = '';
  #names: NamedCountry[] = [];
  /** Code → names in all languages; filled once someone types. */
  #foreign: Map<string, string[]> | undefined;
  /** Whether all names that could be had are there; before, a stranger may yet be known. */
  complete = false;
  /** Resolves when the names that were asked for are there. */
  settled: Promise<void> = Promise.resolve();

  /** @param update Shows what came. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** @param tag Reader's language. */
  of(data: Directory, tag: string): readonly NamedCountry[] {
    if (this.#data !== data || this.#tag !== tag) {
      this.#data = data;
      this.#tag = tag;
      this.#names = this.#name(data, false);
      this.settled = this.#nameOwn(data);
    }
    return this.#names;
  }

  /** Someone types: names in all languages are made ready, each in a task of its own. */
  askForAll(): void {
    if (this.#foreign) return;
    const foreign = new Map<string, string[]>(COUNTRY_CODES.map((code) => [code, []]));
    this.#foreign = foreign;
    this.settled = this.settled.then(() => this.#nameAll(foreign));
  }

  async #nameOwn(data: Directory): Promise<void> {
    for (const { code, languages } of Object.values(data.countries)) {
      await pause();
      for (const language of languages) displayName(language, 'region', code);
    }
    this.#show(data);
  }

  async #nameAll(foreign: Map<string, string[]>): Promise<void> {
    for (const tag of NAME_LANGUAGES) {
      await pause();
      for (const [code, names] of foreign) {
        const name = displayName(tag, 'region', code);
        if (name) names.push(name);
      }
    }
    this.complete = true;
    if (this.#data) this.#show(this.#data);
  }

  #show(data: Directory): void {
    // Another directory may have come meanwhile.
    if (data !== this.#data) return;
    this.#names = this.#name(data, true);
    this.#update();
  }

  /** @param own Whether the countries' own languages are ready. */
  #name(data: Directory, own: boolean): NamedCountry[] {
    const namesOf = (code: string) => [
      ...(COUNTRY_ALIASES[code] ?? []),
      ...(this.#foreign?.get(code) ?? []),
    ];
    const listed = Object.values(data.countries).map(({ code, languages }): Nameless => ({
      code,
      languages: own ? languages : [],
      names: namesOf(code),
    }));
    const others = COUNTRY_CODES.filter(
      (code) => !Object.hasOwn(data.countries, code) && !PARTS.includes(code),
    ).map((code): Nameless => ({ code, languages: [], listed: false, names: namesOf(code) }));
    return nameCountries([...listed, ...others], this.#tag);
  }
}
