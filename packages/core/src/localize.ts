/**
 * Language of one element: its own `lang`, else the nearest ancestor's, else the page's, else
 * English. Two languages can share a page; nothing here is global but one shared observer.
 */
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { LocaleSet } from './locale-set.js';

const RTL = new Set(['ar', 'arc', 'dv', 'fa', 'ha', 'he', 'khw', 'ks', 'ku', 'ps', 'ur', 'yi']);

/** Every connected controller hears of changed `lang` and `dir` attributes through one observer. */
const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

function listen(listener: () => void): void {
  observer ??= new MutationObserver(() => listeners.forEach((call) => call()));
  if (listeners.size === 0) {
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang', 'dir'],
      subtree: true,
    });
  }
  listeners.add(listener);
}

function unlisten(listener: () => void): void {
  listeners.delete(listener);
  if (listeners.size === 0) observer?.disconnect();
}

/** The nearest `lang` at or above an element, across shadow roots; empty when there is none. */
export function inheritedLang(element: Element): string {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest('[lang]');
    if (found) return found.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

export class LocalizeController<Terms> implements ReactiveController {
  /** The tag asked for, e.g. `fr-CA`; for dates, numbers and names. */
  tag = 'en';
  /** The locale in use, e.g. `fr`. */
  code = 'en';
  /** Words in that locale. */
  terms: Terms;
  /** False while no person has reviewed the locale. */
  reviewed = true;
  /** Resolves when the words of the current language are there. */
  ready: Promise<void> = Promise.resolve();

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #locales: LocaleSet<Terms>;
  readonly #update = () => this.#resolve();

  constructor(host: ReactiveControllerHost & HTMLElement, locales: LocaleSet<Terms>) {
    this.#host = host;
    this.#locales = locales;
    this.terms = locales.get('en')!.terms;
    host.addController(this);
  }

  /** Writing direction of the words shown; an own `dir` attribute wins. */
  get dir(): 'ltr' | 'rtl' {
    const own = this.#host.getAttribute('dir');
    if (own === 'ltr' || own === 'rtl') return own;
    return RTL.has(languageOf(this.code)) ? 'rtl' : 'ltr';
  }

  /**
   * Tag for `Intl`: the one asked for where the words are of its language, else that of the words,
   * so that words, dates and names are of one language.
   */
  get intl(): string {
    return languageOf(this.tag) === languageOf(this.code) ? this.tag : this.code;
  }

  hostConnected(): void {
    if (isServer) return;
    listen(this.#update);
    this.#resolve();
  }

  hostDisconnected(): void {
    unlisten(this.#update);
  }

  #resolve(): void {
    const asked = inheritedLang(this.#host) || 'en';
    const tag = isTag(asked) ? asked : 'en';
    const code = this.#locales.match(tag);
    if (tag === this.tag && code === this.code) {
      // Only `dir` may have changed.
      this.#host.requestUpdate();
      return;
    }
    this.tag = tag;
    const present = this.#locales.get(code);
    if (present) {
      this.#use(code, present);
      this.ready = Promise.resolve();
      return;
    }
    this.ready = this.#locales.load(code).then((locale) => {
      // The language may have changed again while this one was on its way.
      if (this.tag !== tag) return;
      this.#use(this.#locales.get(code) ? code : 'en', locale);
    });
    this.#host.requestUpdate();
  }

  #use(code: string, locale: { terms: Terms; reviewed: unknown }): void {
    this.code = code;
    this.terms = locale.terms;
    this.reviewed = locale.reviewed !== null;
    this.#host.requestUpdate();
  }
}

const languageOf = (tag: string): string => tag.split('-')[0]!.toLowerCase();

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
