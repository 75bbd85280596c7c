/** The helpline finder: from a country to the right help in one tap, and away in one tap. */
import { adoptStyles, AwElement, LatePart, LiveRegion, pause } from '@awareness-widgets/core';
import { answerCountry, type Directory } from '@awareness-widgets/data';
import { html, isServer, nothing } from 'lit';
import { prepareAnswer } from './answer/prepare-answer.js';
import { CountryChoice } from './country/country-choice.js';
import { loadDirectory } from './directory/load-directory.js';
import { AwCountryChangeEvent } from './events.js';
import { renderExit } from './exit/exit.view.js';
import { exitAddress } from './exit/leave-page.js';
import { QuickExit } from './exit/quick-exit.js';
import { HelplineFinderAttributes } from './helpline-finder-attributes.js';
import { locales } from './locales/index.js';
import type { Context } from './model/context.js';
import { frameLimits, NO_LIMITS, situationOf, type FrameLimits } from './model/frame-limits.js';
import { makeContext } from './page/make-context.js';
import { renderPage, type Later } from './page/page.view.js';
import { prepared } from './prepared.js';
import { listRoutes } from './routes/list-routes.js';
import { styles } from './styles.js';
import { version } from './version.js';

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
 * @csspart anywhere - International services, where no country is shown.
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
 * @cssprop [--aw-exit-bottom=0px] - Height of what the page keeps at the bottom of the window: the floating exit stands above it. Unset, it looks for itself.
 */
export class AwHelplineFinder extends HelplineFinderAttributes {
  static readonly version = version;
  static override styles = [...AwElement.styles, ...styles];
  static override locales = locales;

  protected readonly live = new LiveRegion(this);
  readonly #limits = isServer ? NO_LIMITS : frameLimits(situationOf(window));
  protected readonly exit = new QuickExit(this, {
    enabled: () => !this.noExit,
    address: () => exitAddress(this.exitHref, document.baseURI),
    words: () =>
      this.limits.framed ? this.localize.terms.exitCoverFrame : this.localize.terms.exitCover,
    stays: () => this.limits.leaves === 'no',
    floats: () => !this.limits.framed,
    pressed: (left) => this.live.announce(left > 0 ? this.localize.terms.exitPresses(left) : ''),
  });

  readonly #announce = (text: string) => this.live.announce(text);
  readonly #host = {
    element: this,
    localize: this.localize,
    focusOn: (selector: string) => this.#focusOn(selector),
  };
  readonly #choice = new CountryChoice(this.#host);
  #later: Later | undefined;
  readonly #paper = new LatePart(
    this,
    () => import('./later/paper.js'),
    ({ paperStyles }) => this.#adopt(paperStyles),
  );
  readonly #afterAnswer = new LatePart(
    this,
    () => import('./later/after-answer.js'),
    ({ assembleRooms, laterStyles }) => {
      this.#adopt(laterStyles);
      this.#later = assembleRooms({
        ...this.#host,
        choice: this.#choice,
        exit: this.exit,
        paper: this.#paper,
        contextOf: (data, code) => this.#contextOf(data, code),
        announce: this.#announce,
        picked: (code) => this.dispatchEvent(new AwCountryChangeEvent(code)),
      });
    },
  );

  /** A server does not know the frame, and what it rendered is repeated once. */
  protected get limits(): FrameLimits {
    return this.renderedAt ? NO_LIMITS : this.#limits;
  }

  protected override preset(): Directory | undefined {
    const { directory } = this;
    return directory && prepared.finder?.directories.has(directory) ? directory : undefined;
  }

  protected override willUpdate(): void {
    const { finder } = prepared;
    if (!finder || !this.preset()) return;
    this.#paper.take(finder.paper);
    this.#afterAnswer.take(finder.afterAnswer);
    // What a server rendered stands in its place already, and must not fly there again.
    if (this.renderedAt) this.exit.floating = false;
  }

  protected override async load(signal: AbortSignal): Promise<Directory> {
    const { directory, src, overrides, overridesSrc } = this;
    const preset = this.preset();
    if (preset && !overrides && !overridesSrc) return preset;
    const [data] = await Promise.all([
      loadDirectory({ directory, src, overrides, overridesSrc }, signal),
      this.#choice.prepare(),
    ]);
    if (!this.isEmpty(data)) await this.#prepare(data);
    signal.throwIfAborted();
    return data;
  }

  /** Where the first thing to show is the choice of a country, that is what has to be there. */
  async #prepare(data: Directory): Promise<void> {
    await pause();
    const { code } = this.#choice.resolve(data);
    if (code === null) {
      await this.#afterAnswer.load();
      if (this.layout === 'list') await this.#later?.prepareList(data);
    } else {
      const [route] = listRoutes(this.routes);
      const { services } = answerCountry(data, code).routes[route];
      await prepareAnswer(this.#contextOf(data, code), services);
    }
  }

  protected override updated(): void {
    super.updated();
    this.renderedAt = '';
    // In vain where nothing can be had at all; else the way out by Shift comes with it.
    if (this.state !== 'loading') void this.#follow();
  }

  protected override async settled(): Promise<void> {
    await super.settled();
    if (!this.isConnected || this.state !== 'ready') return;
    await this.#follow();
    await this.#later?.settled;
  }

  async #follow(): Promise<void> {
    await this.#afterAnswer.begin();
    if (!this.#afterAnswer.failed) await this.#paper.begin();
  }

  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot!.querySelector<HTMLElement>(selector)?.focus();
  }

  #adopt(sheets: Parameters<typeof adoptStyles>[1]): void {
    // A server links its styles.
    if (!isServer) adoptStyles(this.renderRoot, sheets);
  }

  protected override isEmpty(data: Directory): boolean {
    return Object.keys(data.countries).length === 0 && data.international.length === 0;
  }

  #contextOf(directory: Directory, code: string): Context {
    const { localize, audience, layout, limits, now } = this;
    const rendered = prepared.finder?.rendered(this.renderedAt);
    return makeContext({
      directory,
      code,
      localize,
      audience,
      limits,
      compact: layout === 'compact',
      now: now?.getTime() ?? rendered?.now ?? Date.now(),
      zone: rendered?.zone,
      copy: (event, number) => this.#later?.copy(event, number),
    });
  }

  protected override render(): unknown {
    const { terms, dir, code } = this.localize;
    return html`
      <slot name="header"></slot>
      <div class=${this.noExit || this.limits.framed ? 'stage' : 'stage with-exit'}>
        ${
          this.noExit
            ? nothing
            : renderExit(terms, dir, code, this.limits, this.exit, () => this.exit.leave())
        }
        ${super.render()}
      </div>
      ${this.live.render()}
      <slot name="footer"></slot>
    `;
  }

  protected override renderData(data: Directory): unknown {
    const { terms } = this.localize;
    const page = renderPage({
      data,
      choice: this.#choice,
      asked: this.country,
      layout: this.layout,
      terms,
      routes: listRoutes(this.routes),
      contextOf: (code) => this.#contextOf(data, code),
      chooseAudience: (audience) => (this.audience = audience),
      later: this.#later,
    });
    return [page, this.#afterAnswer.render(terms)];
  }
}
