/**
 * The languages a widget speaks. English is bundled and defines the keys; every other language is
 * a module loaded on demand.
 */

/** A locale module. */
export interface LocaleModule<Terms> {
  terms: Terms;
  /** Who has read it as a native speaker, and when; null: machine-made or not yet reviewed. */
  reviewed: { by: string; date: string } | null;
}

export type LocaleLoader<Terms> = () => Promise<LocaleModule<Terms>>;

export class LocaleSet<Terms> {
  readonly #loaders = new Map<string, LocaleLoader<Terms>>();
  readonly #loaded = new Map<string, LocaleModule<Terms>>();

  constructor(english: LocaleModule<Terms>, loaders: Record<string, LocaleLoader<Terms>> = {}) {
    this.#loaded.set('en', english);
    for (const [code, loader] of Object.entries(loaders)) this.#loaders.set(code, loader);
  }

  /** Codes of all languages, English first. */
  get codes(): string[] {
    return [...new Set([...this.#loaded.keys(), ...this.#loaders.keys()])];
  }

  /** Adds or replaces a language, so that a host can bring its own. */
  add(code: string, locale: LocaleModule<Terms>): void {
    this.#loaded.set(code, locale);
  }

  /** The code that serves a BCP 47 tag: exact, then without its last subtags, then English. */
  match(tag: string): string {
    const known = new Map(this.codes.map((code) => [code.toLowerCase(), code]));
    for (let parts = tag.toLowerCase().split('-'); parts.length > 0; parts = parts.slice(0, -1)) {
      const code = known.get(parts.join('-'));
      if (code) return code;
    }
    return 'en';
  }

  /** The language if it is there already. */
  get(code: string): LocaleModule<Terms> | undefined {
    return this.#loaded.get(code);
  }

  /** Loads a language; English if that fails, so that a page never stays without words. */
  async load(code: string): Promise<LocaleModule<Terms>> {
    const present = this.#loaded.get(code);
    if (present) return present;
    try {
      const locale = await this.#loaders.get(code)!();
      this.#loaded.set(code, locale);
      return locale;
    } catch {
      return this.#loaded.get('en')!;
    }
  }
}
