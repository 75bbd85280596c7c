/** The helpline finder: from a country to the right help in one tap, and away in one tap. */
import {
  AwElement,
  choice,
  LiveRegion,
  LocaleSet,
  type LocaleModule,
} from '@awareness-widgets/core';
import {
  AUDIENCES,
  type Audience,
  type Directory,
  type DirectoryOverrides,
} from '@awareness-widgets/data';
import { html, isServer, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { firstTerms } from './english/first.js';
import { AwCountryChangeEvent } from './events.js';
import { FinderPage } from './country/country-choice.js';
import { FollowUp } from './follow-up.js';
import { frameLimits, situationOf, type FrameLimits } from './model/frame-limits.js';
import { firstStyles } from './styles.js';
import { exitAddress } from './exit/leave-page.js';
import { loadDirectory } from './directory/load-directory.js';
import type { FinderTerms } from './locales/terms.js';
import { QuickExit } from './exit/quick-exit.js';
import { version } from './version.js';
import { renderExit } from './exit/exit.view.js';
import type { ReadyFinder } from './prepared.js';

const PAPERS = ['sheet', 'poster', 'cards'] as const;
const NO_LIMITS: FrameLimits = { framed: false, calls: 'yes', leaves: 'yes' };
const LAYOUTS = ['full', 'compact', 'list'] as const;
export type FinderLayout = (typeof LAYOUTS)[number];

/** The words that follow the first answer join these; see `follow-up.ts`. */
const ENGLISH: LocaleModule<FinderTerms> = {
  terms: firstTerms as FinderTerms,
  reviewed: { by: 'awareness-widgets editors', date: '2026-11-22' },
};

/**
 * @summary A child, parent or teacher picks a country and reaches the right help at once.
 * @tag aw-helpline-finder
 *
 * @slot - Fallback: stays until data are shown and comes back when loading fails. Put plain numbers here.
 * @slot header - Above the finder, in the host's own style.
 * @slot footer - Below the finder, in the host's own style.
 *
 * @fires {AwLoadEvent} aw-load - Data are shown.
 * @fires {AwErrorEvent} aw-error - Nothing could be shown; `detail` is `{ code, message }`.
 * @fires {AwCountryChangeEvent} aw-country-change - A person picked a country; `detail` is `{ country }`.
 * @fires {AwExitRequestEvent} aw-exit-request - A person wants to leave. Cancelable: prevent the default to leave in your own way.
 *
 * @csspart base - The box around everything but the exit button.
 * @csspart country - The line that says which country is shown.
 * @csspart change - Its button.
 * @csspart countries - The panel that changes the country.
 * @csspart title - Title of the first answer.
 * @csspart audience - The choice of who is asking.
 * @csspart answers - The first answer or the pair of them.
 * @csspart answer - One answer.
 * @csspart name - Name of a service.
 * @csspart call - The large call button, and the small one of a closed line.
 * @csspart number - The number in the large call button.
 * @csspart channel - A quiet button: chat, message, e-mail, website.
 * @csspart blocked - What is offered where a frame swallows calls.
 * @csspart rows - The rows below the first answer.
 * @csspart danger - The row with the emergency numbers.
 * @csspart emergency - An emergency call button.
 * @csspart route - One of the other routes.
 * @csspart service - A service in a route or in the further lines.
 * @csspart list - The list of all countries.
 * @csspart more - Further lines to talk to.
 * @csspart filters - Their filters.
 * @csspart trust - The line about checks and sources.
 * @csspart sources - Sources and dates, opened by its summary.
 * @csspart report - The link behind "Is one wrong?".
 * @csspart print - The print buttons.
 * @csspart exit - The bar that holds the exit button.
 * @csspart exit-button - The exit button.
 * @csspart error - The error state.
 *
 * @cssprop [--aw-accent=light-dark(#00594d, #7fe0c6)] - Call button, checked choices.
 * @cssprop [--aw-on-accent=light-dark(#ffffff, #12162b)] - Text on the accent.
 * @cssprop [--aw-alarm=light-dark(#9c1128, #ffb3ad)] - Emergency calls; used for nothing else.
 * @cssprop [--aw-on-alarm=light-dark(#ffffff, #3a0610)] - Text on the alarm colour.
 * @cssprop [--aw-paper=light-dark(#fdf9f1, #12162b)] - Background.
 * @cssprop [--aw-raised=light-dark(#fffefb, #1a1f38)] - Background of quiet buttons.
 * @cssprop [--aw-ink=light-dark(#1c2140, #f6f1e6)] - Text.
 * @cssprop [--aw-ink-2=light-dark(#454a63, #c2c3cf)] - Second text.
 * @cssprop [--aw-radius=12px] - Corner radius.
 * @cssprop [--aw-padding=clamp(12px, 5cqi, 32px)] - Space around the content; `0px` lines it up with the page.
 * @cssprop [--aw-font=inherit] - Font family.
 * @cssprop [--aw-font-size=17px] - Size that all others follow.
 */
export class AwHelplineFinder extends AwElement<Directory, FinderTerms> {
  static readonly version = version;
  static override styles = [...AwElement.styles, ...firstStyles];
  static override locales = new LocaleSet<FinderTerms>(ENGLISH, {
    de: () => import('./locales/de.js'),
    fr: () => import('./locales/fr.js'),
    uk: () => import('./locales/uk.js'),
  });

  /** Set by `ready.js`: what else is loaded on demand, and the directories already checked. */
  static ready: ReadyFinder | undefined;

  /** Country to show, ISO 3166-1 alpha-2. Without it the country is guessed, or asked for. */
  @property({ useDefault: true }) country = '';

  /** Who is asking. Changes order and words, hides nothing. */
  @property({ useDefault: true, converter: choice(AUDIENCES, 'child') })
  audience: Audience = 'child';

  /**
   * Routes to show and their order, separated by spaces: `talk`, `report`, `own-image`, `centre`,
   * `missing`. The first speaks loudest. Default: all. The emergency numbers always stay.
   */
  @property() routes = '';

  /** `full`, `compact` for narrow columns, or `list`: all countries below each other. */
  @property({ reflect: true, useDefault: true, converter: choice(LAYOUTS, 'full') })
  layout: FinderLayout = 'full';

  /** What the browser prints in place of the finder: `sheet`, `poster` or `cards` (eight on A4). */
  @property({ attribute: 'print-layout', useDefault: true, converter: choice(PAPERS, 'sheet') })
  printLayout: (typeof PAPERS)[number] = 'sheet';

  /** Does not guess the country from language and time zone. */
  @property({ type: Boolean, attribute: 'no-detect' }) noDetect = false;

  /** Shows no exit button and leaves the Shift key alone. */
  @property({ type: Boolean, attribute: 'no-exit' }) noExit = false;

  /** Where the exit leads; http(s) only. Default: a weather page. */
  @property({ attribute: 'exit-href' }) exitHref = '';

  /** Where people tell of a wrong number: `mailto:` or http(s). Default: no such link. */
  @property({ attribute: 'report-href' }) reportHref = '';

  /** URL of a centre's corrections for its own country (addition to `overrides`). */
  @property({ attribute: 'overrides-src' }) overridesSrc = '';

  /**
   * On markup that a server rendered: when, and in which time zone it told the hours, e.g.
   * `2026-11-28T13:00:00.000Z Europe/Tallinn`. The first render repeats that, the next is of now.
   */
  @property({ attribute: 'rendered-at' }) renderedAt = '';

  /** The directory itself, instead of `src`. */
  @property({ attribute: false }) directory: Directory | undefined;

  /** Corrections for one or more countries, shown as confirmed by who made them. */
  @property({ attribute: false }) overrides:
    DirectoryOverrides | readonly DirectoryOverrides[] | undefined;

  /** Moment to show instead of now, for previews. */
  @property({ attribute: false }) now: Date | undefined;

  protected readonly live = new LiveRegion(this);
  readonly #limits = isServer ? NO_LIMITS : frameLimits(situationOf(window));
  protected readonly exit = new QuickExit(this, {
    enabled: () => !this.noExit,
    address: () => exitAddress(this.exitHref, document.baseURI),
    words: () =>
      this.limits.framed ? this.localize.terms.exitCoverFrame : this.localize.terms.exitCover,
    stays: () => this.limits.leaves === 'no',
    floats: () => !this.limits.framed,
    pressed: (left) => this.live.announce(this.localize.terms.exitPresses(left)),
  });

  readonly #page = new FinderPage({
    element: this,
    localize: this.localize,
    limits: () => this.limits,
    rendered: () => AwHelplineFinder.ready?.rendered(this.renderedAt) ?? null,
    announce: (text) => this.live.announce(text),
    focusOn: (selector) => this.#focusOn(selector),
    picked: (code) => this.dispatchEvent(new AwCountryChangeEvent(code)),
  });
  readonly #rest = new FollowUp({ element: this, localize: this.localize, page: this.#page });

  /** A server does not know the frame, and what it rendered is repeated once. */
  protected get limits(): FrameLimits {
    return this.renderedAt ? NO_LIMITS : this.#limits;
  }

  protected override loadArgs() {
    return [this.src, this.directory, this.overrides, this.overridesSrc];
  }

  protected override preset(): Directory | undefined {
    const { directory } = this;
    return directory && AwHelplineFinder.ready?.directories.has(directory) ? directory : undefined;
  }

  protected override willUpdate(): void {
    const { ready } = AwHelplineFinder;
    if (!ready || !this.preset()) return;
    this.#rest.take(ready.rest, ready.paper);
    // What a server rendered stands in its place already, and must not fly there again.
    if (this.renderedAt) this.exit.floating = false;
  }

  protected override async load(signal: AbortSignal): Promise<Directory> {
    const { directory, src, overrides, overridesSrc } = this;
    const preset = this.preset();
    if (preset && !overrides && !overridesSrc) return preset;
    const data = await loadDirectory({ directory, src, overrides, overridesSrc }, signal);
    // Where the first thing to show is the choice of a country, that is what has to be there.
    if (!this.isEmpty(data) && !(await this.#page.prepare(data))) {
      await this.#rest.load();
      await this.#page.prepareList(data);
    }
    signal.throwIfAborted();
    return data;
  }

  protected override updated(): void {
    super.updated();
    this.renderedAt = '';
    if (this.state === 'ready') void this.#rest.begin();
  }

  protected override async settled(): Promise<void> {
    await super.settled();
    if (!this.isConnected || this.state !== 'ready') return;
    await this.#rest.begin();
    await this.#page.settled;
  }

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot!.querySelector<HTMLElement>(selector)?.focus();
  }

  protected override isEmpty(data: Directory): boolean {
    return Object.keys(data.countries).length === 0 && data.international.length === 0;
  }

  protected override render(): unknown {
    const { terms, dir, code } = this.localize;
    return html`
      <slot name="header"></slot>
      <div class=${this.noExit ? 'stage' : 'stage with-exit'}>
        ${
          this.noExit ? nothing : renderExit(terms, dir, code, this.limits, () => this.exit.leave())
        }
        ${super.render()}
      </div>
      ${this.live.render()}
      <slot name="footer"></slot>
    `;
  }

  protected override renderData(data: Directory): unknown {
    return [this.#page.render(data), this.#rest.render()];
  }
}
