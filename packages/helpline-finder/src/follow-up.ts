/**
 * Fetches what follows the first answer: by itself, once that answer is on the screen. When it
 * cannot be had, the answer stays and a notice offers to try again.
 */
import { LoadError, type LocalizeController, afterPaint } from '@awareness-widgets/core';
import { html, isServer, nothing, type CSSResult, type LitElement } from 'lit';
import { firstTerms } from './english/first.js';
import type { FinderPage } from './country/country-choice.js';
import type { FinderTerms } from './locales/terms.js';
import type * as RestExports from './later/after-answer.js';
import type * as PaperExports from './later/paper.js';

export interface FollowUpHost {
  readonly element: LitElement;
  readonly localize: LocalizeController<FinderTerms>;
  readonly page: FinderPage;
}

export class FollowUp {
  readonly #host: FollowUpHost;
  readonly #fetch: () => Promise<typeof RestExports>;
  #loading: Promise<void> | undefined;
  #begun: Promise<void> | undefined;
  #failed = false;

  /** @param fetch Where it comes from; tests put another here. */
  constructor(host: FollowUpHost, fetch = () => import('./later/after-answer.js')) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** Loads at once. @throws {LoadError} */
  load(): Promise<void> {
    this.#loading ??= this.#fetch().then(
      (module) => {
        const ready = this.#join(module);
        this.#host.element.requestUpdate();
        return ready;
      },
      (error: Error) => {
        this.#loading = undefined;
        throw new LoadError('network', 'page-rest.js', error.message);
      },
    );
    return this.#loading;
  }

  /** Takes what is at hand already, so that the next render shows it. */
  take(rest: typeof RestExports, paper: typeof PaperExports): void {
    this.#loading ??= this.#join(rest, paper);
  }

  #join(rest: typeof RestExports, paper?: typeof PaperExports): Promise<void> {
    // The other languages bring all their words at once.
    Object.assign(firstTerms, rest.restTerms);
    return this.#host.page.join(rest, (styles) => this.#adopt(styles), paper);
  }

  /** Loads once what is shown now has been painted. Never rejects. */
  begin(): Promise<void> {
    this.#begun ??= afterPaint()
      .then(() => this.load())
      .then(
        () => (this.#failed = false),
        () => (this.#failed = true),
      )
      .then(() => this.#host.element.requestUpdate());
    return this.#begun;
  }

  /** The notice, where it is due. */
  render(): unknown {
    if (!this.#failed) return nothing;
    const { terms } = this.#host.localize;
    return html`<div class="notice" role="status">
      <p class="notice-title">${terms.errorTitle}</p>
      <p>${terms.errorNetwork}</p>
      <button class="button" type="button" @click=${() => this.#retry()}>${terms.retry}</button>
    </div>`;
  }

  #retry(): void {
    this.#begun = undefined;
    void this.begin();
  }

  #adopt(styles: readonly CSSResult[]): void {
    // A server links its styles.
    if (isServer) return;
    const root = this.#host.element.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets,
      ...styles.map(({ styleSheet }) => styleSheet!),
    ];
  }
}
