/**
 * A part of a widget that comes after what the reader needs first: loaded once, by itself once the
 * first view has been painted or when it is asked for; its failure is told by a notice that offers
 * to try again, and takes nothing away from what is shown.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { LoadError } from './load-json.js';
import type { CoreTerms } from './locales/terms.js';
import { afterPaint } from './pacing.js';

export class LatePart<T> {
  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<T>;
  readonly #use: (part: T) => void | Promise<void>;
  #loading: Promise<void> | undefined;
  #begun: Promise<void> | undefined;
  /** The part, from the moment it was taken. */
  value: T | undefined;
  /** It could not be had; {@link retry} tries again. */
  failed = false;

  /**
   * @param host Renders again when the part came or failed.
   * @param fetch Where the part comes from, `() => import('./later/part.js')`.
   * @param use What is done with it before the host renders: adopt its styles, say.
   */
  constructor(
    host: ReactiveControllerHost,
    fetch: () => Promise<T>,
    use: (part: T) => void | Promise<void> = () => {},
  ) {
    this.#host = host;
    this.#fetch = fetch;
    this.#use = use;
  }

  /** It came, or could not be had. */
  get settled(): boolean {
    return this.value !== undefined || this.failed;
  }

  /** Loads at once. @throws {LoadError} `network`; the next call tries again. */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().then(
      (part) => this.#join(part),
      (error: Error) => {
        this.#loading = undefined;
        throw new LoadError('network', '', error.message);
      },
    );
    return this.#loading;
  }

  /** Takes what is at hand already, so that the next render shows it. */
  take(part: T): void {
    this.#loading ??= this.#join(part);
  }

  /** Loads once what is shown now has been painted. Never rejects. */
  begin(): Promise<void> {
    this.#begun ??= afterPaint()
      .then(() => this.load())
      .then(
        () => this.#settle(false),
        () => this.#settle(true),
      );
    return this.#begun;
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#begun = undefined;
    void this.begin();
  }

  /** The notice where it is due. */
  render(terms: CoreTerms): TemplateResult | typeof nothing {
    if (!this.failed) return nothing;
    return html`<div class="notice" role="status">
      <p class="notice-title">${terms.errorTitle}</p>
      <p>${terms.errorNetwork}</p>
      <button class="button" type="button" @click=${() => this.retry()}>${terms.retry}</button>
    </div>`;
  }

  async #join(part: T): Promise<void> {
    this.value = part;
    this.failed = false;
    const used = this.#use(part);
    this.#host.requestUpdate();
    await used;
  }

  #settle(failed: boolean): void {
    this.failed = failed;
    this.#host.requestUpdate();
  }
}
