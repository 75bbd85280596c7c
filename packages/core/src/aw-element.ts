/**
 * What every widget does the same way: attribute → load → pure function → template → event.
 * A widget says what to load and how to show it; language, theme, states, fallback content and
 * errors are kept here.
 */
import { html, isServer, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { choice } from './choice.js';
import { AwErrorEvent, AwLoadEvent } from './events.js';
import { LoadController } from './load-controller.js';
import { LoadError } from './load-json.js';
import type { CoreTerms } from './locales/terms.js';
import type { LocaleSet } from './locale-set.js';
import { LocalizeController } from './localize.js';
import { markState } from './mark-state.js';
import { StableElement } from './stable-element.js';
import { baseStyles } from './tokens.js';

export type Theme = 'auto' | 'light' | 'dark';
export type WidgetState = 'loading' | 'ready' | 'empty' | 'error';

const STATES: readonly WidgetState[] = ['loading', 'ready', 'empty', 'error'];

/**
 * @slot - Fallback: shown before data are there and when loading fails.
 * @csspart base - Outermost box; carries language and direction.
 * @csspart error - Message when nothing could be shown.
 * @fires {AwLoadEvent} aw-load - The data are shown.
 * @fires {AwErrorEvent} aw-error - Nothing could be shown: `{ code, message }`.
 * @cssprop --aw-ink - Text; at least 7:1 on the paper.
 * @cssprop --aw-ink-2 - Quieter text; at least 7:1 on the paper.
 * @cssprop --aw-paper - Background.
 * @cssprop --aw-raised - Background of controls.
 * @cssprop --aw-edge - Edges of controls; at least 3:1 on the paper.
 * @cssprop --aw-hairline - Lines between entries.
 * @cssprop --aw-accent - The one accent: open, right, go.
 * @cssprop --aw-on-accent - Text on the accent.
 * @cssprop --aw-wash - Pale ground of what is chosen.
 * @cssprop --aw-alarm - Danger, and nothing else.
 * @cssprop --aw-on-alarm - Text on the alarm colour.
 * @cssprop --aw-font - Font family; default: the page's.
 * @cssprop --aw-font-size - Size that all others follow; default 17px.
 * @cssprop --aw-radius - Corner radius; default 12px.
 */
export abstract class AwElement<Data, Terms extends CoreTerms> extends StableElement {
  static override styles = [baseStyles];

  /** The languages of the widget; set by each subclass. */
  static locales: LocaleSet<CoreTerms>;

  /** Language of the words shown; default: the nearest ancestor's, then English. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** URL of the JSON to show; default: the file shipped beside the module. */
  @property() src = '';

  /** Colours: `auto` follows the page's `color-scheme`. */
  @property({
    reflect: true,
    useDefault: true,
    converter: choice(['auto', 'light', 'dark'], 'auto'),
  })
  theme: Theme = 'auto';

  protected readonly localize: LocalizeController<Terms>;

  readonly #internals = this.attachInternals();
  /** The data last announced by `aw-load`. */
  #announced: Data | undefined;
  #failed: unknown;

  readonly #loading = new LoadController<Data>(
    this,
    () => this.loadArgs(),
    (signal) => this.load(signal),
  );

  constructor() {
    super();
    const { locales } = this.constructor as typeof AwElement;
    this.localize = new LocalizeController(this, locales as unknown as LocaleSet<Terms>);
  }

  /** What a new load depends on; `src` and the widget's data property at least. */
  protected loadArgs(): readonly unknown[] {
    return [this.src];
  }

  /** Checked data that are at hand before anything is loaded; shown by the very first render. */
  protected preset(): Data | undefined {
    return undefined;
  }

  /** Loads and checks the data. @throws {LoadError} */
  protected abstract load(signal: AbortSignal): Promise<Data>;

  /** Template of loaded data. */
  protected abstract renderData(data: Data): unknown;

  /** Whether there is nothing in the data to show. */
  protected isEmpty(_data: Data): boolean {
    return false;
  }

  /** What is shown when there is nothing; say what to try. */
  protected renderEmpty(_data: Data): unknown {
    return html`<p class="notice">${this.localize.terms.emptyTitle}</p>`;
  }

  /** Placeholder in the shape of what will come, so that nothing jumps. */
  protected renderSkeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true"></div>`;
  }

  /** The loaded data, or undefined while there are none. */
  protected get data(): Data | undefined {
    return this.state === 'error' ? undefined : this.#value;
  }

  get #value(): Data | undefined {
    return this.#loading.value ?? this.preset();
  }

  /** State of the widget, also readable in CSS as `:state(loading)` and so on. */
  get state(): WidgetState {
    if (this.#failed !== undefined || this.#loading.error !== undefined) return 'error';
    const data = this.#value;
    if (data === undefined) return 'loading';
    return this.isEmpty(data) ? 'empty' : 'ready';
  }

  /** Loads again, after an error or when the file behind `src` has changed. */
  async reload(): Promise<void> {
    this.#failed = undefined;
    await this.#loading.run();
  }

  /** Resolves when what is shown matches the properties: words, data and the widget's own work. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    await Promise.all([this.localize.ready, this.settled()]);
    while (!done || this.isUpdatePending) done = await super.getUpdateComplete();
    return done;
  }

  /** Work beyond the template, e.g. a worker; override together with `super.settled()`. */
  protected async settled(): Promise<void> {
    if (this.isConnected) await this.#loading.done;
  }

  protected override failDrawing(error: unknown, shown: boolean): void {
    this.#failed = error;
    if (!shown) this.#announceError(error);
  }

  protected override render(): unknown {
    const { terms, code, dir } = this.localize;
    const shown = this.#view();
    const { state } = this;
    const keepFallback = state === 'error' || (state === 'loading' && this.#hasFallback);
    return html`
      <div
        part="base"
        class="base"
        lang=${code}
        dir=${dir}
        aria-busy=${state === 'loading' ? 'true' : 'false'}
      >
        ${state === 'loading' ? html`<p class="visually-hidden">${terms.loading}</p>` : nothing}
        ${keepFallback && state === 'loading' ? nothing : shown}
      </div>
      ${keepFallback ? html`<slot></slot>` : nothing}
    `;
  }

  #view(): unknown {
    switch (this.state) {
      case 'loading':
        return this.renderSkeleton();
      case 'error':
        return this.renderError(this.#failed ?? this.#loading.error);
      default:
    }
    const data = this.#value!;
    try {
      return this.state === 'empty' ? this.renderEmpty(data) : this.renderData(data);
    } catch (error) {
      // A fault of ours must neither reach the host page nor take its fallback content away.
      this.#failed = error;
      return this.renderError(error);
    }
  }

  /** The error state; override to add what a widget knows better. */
  protected renderError(error: unknown): TemplateResult {
    const { terms } = this.localize;
    const offline =
      error instanceof LoadError && ['network', 'timeout', 'http'].includes(error.code);
    return html`
      <div part="error" class="notice" role="alert">
        <p class="notice-title">${terms.errorTitle}</p>
        <p>${offline ? terms.errorNetwork : terms.errorData}</p>
        ${this.renderErrorDetail(error)}
        <button class="button" type="button" @click=${() => this.reload()}>${terms.retry}</button>
      </div>
    `;
  }

  /** More about an error, for those who can mend it. */
  protected renderErrorDetail(_error: unknown): unknown {
    return nothing;
  }

  protected override updated(): void {
    if (isServer) return;
    const { state } = this;
    markState(this, this.#internals, STATES, state);
    const error = this.#failed ?? this.#loading.error;
    if (state === 'error' && error !== this.#announcedError) {
      this.#announceError(error);
    }
    this.#announcedError = state === 'error' ? error : undefined;
    const { data } = this;
    if (data !== undefined && data !== this.#announced) {
      this.#announced = data;
      this.dispatchEvent(new AwLoadEvent());
    }
  }

  #announcedError: unknown;

  #announceError(error: unknown): void {
    this.dispatchEvent(
      new AwErrorEvent({
        code: error instanceof LoadError ? error.code : 'render',
        message: error instanceof Error ? error.message : String(error),
      }),
    );
  }

  get #hasFallback(): boolean {
    return !isServer && [...this.childNodes].some(isContent);
  }
}

function isContent(node: Node): boolean {
  if (node instanceof Element) return !node.hasAttribute('slot');
  return node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '';
}
