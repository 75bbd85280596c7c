/** Which country is shown, and whether someone is about to choose another. */
import { displayName, type LocalizeController } from '@awareness-widgets/core';
import type { Directory } from '@awareness-widgets/data';
import { isServer, type ReactiveControllerHost } from 'lit';
import type { FinderTerms } from '../locales/terms.js';
import type { FinderLayout } from '../model/options.js';
import { isElsewhere } from './guess-country.js';
import { resolveCountry, type Detect, type ResolvedCountry } from './resolve-country.js';

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
  /** Reader's time zone, asked for once, since asking is slow. */
  #zone: string | undefined;
  #world: Detect['world'];

  constructor(host: ChoiceHost) {
    this.#host = host;
  }

  /** The country to show: the host's or the reader's choice, else a guess. */
  resolve(data: Directory): ResolvedCountry {
    const { country } = this.#host.element;
    return resolveCountry(country, Object.keys(data.countries), this.#detect);
  }

  /** Looks further where the reader's clock is in none of the zones at hand. */
  async prepare(): Promise<void> {
    if (!this.#detect || !isElsewhere(this.#readerZone)) return;
    // Without them the country is asked for.
    const zones = await import('./world-zones.js').catch(() => undefined);
    this.#world = zones?.WORLD_ZONES;
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

  get #detect(): Detect | null {
    const { country, layout, noDetect } = this.#host.element;
    if (country || noDetect || layout === 'list') return null;
    const tags = [this.#host.localize.tag, ...(isServer ? [] : [navigator.language])];
    return { tags, timezone: this.#readerZone, world: this.#world };
  }

  get #readerZone(): string {
    return (this.#zone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);
  }
}
