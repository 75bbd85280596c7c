/** Which country is shown, and whether someone is about to choose another. */
import { displayName, type LocalizeController } from '@awareness-widgets/core';
import type { Directory } from '@awareness-widgets/data';
import { isServer, type ReactiveControllerHost } from 'lit';
import type { FinderTerms } from '../locales/terms.js';
import type { FinderLayout } from '../model/options.js';
import { resolveCountry, type CountryGuess, type ResolvedCountry } from './resolve-country.js';

/** What the choice needs of its element. */
export interface ChoiceHost {
  readonly element: ReactiveControllerHost & {
    readonly layout: FinderLayout;
    readonly noDetect: boolean;
    country: string;
  };
  readonly localize: LocalizeController<FinderTerms>;
  /** Focuses the first match once it is shown. */
  focusOn: (selector: string) => Promise<void>;
}

export class CountryChoice {
  readonly #host: ChoiceHost;
  /** Whether the panel is open although a country is shown. */
  open = false;
  /** What was typed into it. */
  query = '';
  #guess: ((tags: readonly string[]) => CountryGuess) | undefined;
  #preparing: Promise<void> | undefined;

  constructor(host: ChoiceHost) {
    this.#host = host;
  }

  /** The country to show: the host's or the reader's choice, else a guess. */
  resolve(data: Directory): ResolvedCountry {
    const { element, localize } = this.#host;
    // The host may take its choice away later.
    if (this.#detects && !this.#guess && !isServer)
      void this.prepare().then(() => element.requestUpdate());
    const tags = [localize.tag, ...(isServer ? [] : [navigator.language])];
    const guess = (this.#detects && this.#guess?.(tags)) || null;
    return resolveCountry(element.country, Object.keys(data.countries), guess);
  }

  /** Fetches what a guess is made from, where there is something to guess. Never rejects. */
  prepare(): Promise<void> {
    if (!this.#detects || isServer) return Promise.resolve();
    // Asking for the zone is slow on a slow phone, so it is asked for once.
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    this.#preparing ??= import('./guess-country.js')
      .then(({ prepareGuess }) => prepareGuess(timeZone))
      .catch(() => () => ({ code: null, ask: [] }))
      .then((guess) => void (this.#guess = guess));
    return this.#preparing;
  }

  /** Opens or closes the panel; in the list of countries it leads back to the list. */
  toggle(): void {
    const { element, focusOn } = this.#host;
    if (element.layout === 'list') element.country = '';
    else this.open = !this.open;
    this.query = '';
    element.requestUpdate();
    // A keyboard on the screen would hide the choices, so only where there is a real one.
    if (this.open && matchMedia('(hover: hover) and (pointer: fine)').matches) {
      void focusOn('.panel input');
    }
  }

  /** A country's name in the reader's language, as it stands in a sentence. */
  nameOf(code: string): string {
    return this.#host.localize.terms.countryInText(
      displayName(this.#host.localize.intl, 'region', code) ?? code,
    );
  }

  get #detects(): boolean {
    const { country, layout, noDetect } = this.#host.element;
    return !country && !noDetect && layout !== 'list';
  }
}
