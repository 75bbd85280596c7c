import { LiveRegion, LocaleSet } from '@awareness-widgets/core';
import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ActivityMapOptions } from './activity-map-attributes.js';
import { listAndFilterStyles } from './styles.js';
import { ActivityModel, type StateOptions } from './state/activity-model.js';
import type { Context } from './context/context.js';
import type { Filters } from './model/filters.js';
import { nameOf, numbers } from './intl-cache.js';
import { ListController } from './list/list-window.js';
import { loadActivities } from './activities/load-activities.js';
import * as en from './locales/en.js';
import type { MapTerms } from './locales/terms.js';
import { MapActions } from './state/actions.js';
import { MapLoader } from './map/map-loader.js';
import { localDay, nextSaferInternetDay } from './page/next-safer-internet-day.js';
import { PaintSteps } from './state/paint-steps.js';
import { renderOverview } from './overview/overview.view.js';
import { renderFilters } from './filters/filters.view.js';
import { renderHead } from './page/head.view.js';
import { renderList } from './list/list.view.js';
import { SearchController } from './search/search-controller.js';
import { rankCountries } from './list/sort-activities.js';
import type { StateLink } from './share/state-link.js';
import { version } from './version.js';
import { renderBar } from './page/bar.view.js';
import type { LoadedActivities } from './model/activity-store.js';

/** The reader's time zone. */
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * @summary Safer Internet Day activities on a map and in a list, filtered by country, audience,
 *   topic, format and date. Works with twelve activities and with a hundred thousand.
 *
 * @tag aw-activity-map
 *
 * @slot - Shown until the activities are there, and again if they cannot be loaded: a link to a
 *   page with the activities, for example.
 *
 * @fires {AwLoadEvent} aw-load - The activities are shown.
 * @fires {AwErrorEvent} aw-error - Nothing could be shown.
 * @fires {AwFilterChangeEvent} aw-filter-change - The reader changed a filter.
 * @fires {AwActivitySelectEvent} aw-activity-select - The reader opened or closed an activity.
 *
 * @csspart base - Outermost box.
 * @csspart head - Title, year and countdown.
 * @csspart title - Title.
 * @csspart countdown - Days to the next Safer Internet Day.
 * @csspart bar - Search, chips and downloads.
 * @csspart filters - Column or panel of filters.
 * @csspart list - List with its head.
 * @csspart count - Number of activities shown.
 * @csspart scroll - Scrolling part of the list.
 * @csspart details - Details of an open activity.
 * @csspart map - Figure with the map.
 * @csspart viewport - Window on the map.
 * @csspart legend - Legend of the shades.
 * @csspart overview - The campaign in numbers.
 * @csspart bad-records - Records left out, with `debug`.
 * @csspart error - Error message.
 *
 * @cssprop [--aw-block-size=660px] - Least height of list and map side by side.
 * @cssprop [--aw-padding=clamp(16px, 2.5cqi, 32px)] - Space between the edge and what stands inside; `0px` lines it up with the page.
 * @cssprop [--aw-bottom=0px] - Height of what the page keeps at the bottom of the window, such as the finder's exit on phones (`74px`): the main button stops above it.
 * @cssprop [--aw-accent] - Colour of what is chosen.
 * @cssprop [--aw-font] - Font; default: the page's.
 */
export class AwActivityMap extends ActivityMapOptions {
  static readonly version = version;
  static override styles = [...ActivityMapOptions.styles, ...listAndFilterStyles];
  static override locales = new LocaleSet<MapTerms>(en, {
    de: () => import('./locales/de.js'),
    fr: () => import('./locales/fr.js'),
    uk: () => import('./locales/uk.js'),
  });

  readonly #model = new ActivityModel();
  readonly #live = new LiveRegion(this);
  readonly #search = new SearchController(this);
  readonly #list = new ListController(this);
  readonly #steps = new PaintSteps(this);
  #link: StateLink | undefined;
  /** Resolves when the address has been read, if the host wants that. */
  #linking: Promise<void> = Promise.resolve();
  readonly #actions: MapActions = new MapActions({
    element: this,
    model: this.#model,
    map: () => this.#map.part?.map,
    list: this.#list,
    link: () => this.#link,
    live: this.#live,
    search: this.#search,
    context: () => this.#context(),
  });
  #linkRead: string | null | undefined;
  readonly #map = new MapLoader(this, this.#model, this.#actions);

  /** Filters in force: `{ country?, audience?, topic?, format?, kind?, language?, place?, from?, to?, q? }`. */
  get filters(): Filters {
    return structuredClone(this.#model.state.filters);
  }

  set filters(value: Filters) {
    this.#model.setFilters(value);
    this.requestUpdate();
  }

  /** How many activities are shown. */
  get count(): number {
    return this.#model.view?.matches.length ?? 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#link?.disconnect();
    this.#link = undefined;
    this.#linkRead = undefined;
    this.#actions.disconnect();
  }

  protected override loadArgs(): readonly unknown[] {
    return [this.src, this.activities, this.factsSrc];
  }

  protected override async load(signal: AbortSignal): Promise<LoadedActivities> {
    const { src, factsSrc, activities } = this;
    const loaded = await loadActivities({ src, factsSrc, activities, signal });
    // A shared link opens as it was, without a flash of everything.
    await this.#linking.catch(() => {});
    return loaded;
  }

  protected override isEmpty({ store }: LoadedActivities): boolean {
    return store.size === 0 && store.bad.length === 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.size) {
      this.#model.takeOptions(this as StateOptions, (name) => changed.has(name));
    }
    if (this.#linkRead !== this.syncUrl) {
      this.#linkRead = this.syncUrl;
      this.#linking = this.#connectLink();
    }
    this.#map.load();
  }

  async #connectLink(): Promise<void> {
    this.#link?.disconnect();
    this.#link = undefined;
    if (this.syncUrl === null) return;
    const { StateLink } = await import('./share/state-link.js');
    if (!this.isConnected || this.#link) return;
    this.#link = new StateLink(() => this.#readLink());
    this.#link.connect(this.syncUrl);
    this.#readLink();
  }

  #readLink(): void {
    if (!this.#link) return;
    this.#model.state = this.#link.read(this.#model.start);
    this.#map.part?.setWindow(this.#model.state.window);
    this.requestUpdate();
  }

  protected override async settled(): Promise<void> {
    await super.settled();
    await Promise.all([this.#linking, this.#map.ready, this.#search.ready, this.#actions.settled]);
    if (this.data) await this.#actions.loadMore().catch(() => {});
    // The map measures itself once drawn, and only then has its markers.
    while (this.isUpdatePending) await Promise.resolve();
    await this.#steps.ready;
  }

  /** Everything that the templates read; undefined before there are data. */
  #context(data = this.data): Context | undefined {
    if (!data) return undefined;
    const { store, facts } = data;
    const { localize } = this;
    const locale = localize.intl;
    const countryName = (code: string) => nameOf(locale, 'region', code);
    const names = store.dimensions.country.options.map(countryName);
    const { state } = this.#model;
    const hits = this.#search.hits(store, state.filters.q ?? '', names);
    const derived = this.#model.derive(store, hits, rankCountries(names.join('|'), locale));
    const now = new Date();
    const today = localDay(now);
    return {
      terms: localize.terms,
      formats: { locale, zone: ZONE },
      number: (value) => numbers(locale).format(value),
      countryName,
      languageName: (code) => nameOf(locale, 'language', code),
      store,
      facts,
      derived,
      state,
      selected: state.selected === null ? -1 : store.indexOf(state.selected),
      countdown: this.noCountdown ? null : nextSaferInternetDay(today, this.nextDay),
      lockCountry: this.lockCountry && Boolean(state.filters.country?.length),
      linkable: this.#link !== undefined,
      isOpen: (name) => this.#actions.isOpen(name),
      today,
      message: this.#actions.message,
      more: this.#actions.more,
      act: this.#actions,
    };
  }

  protected override renderData(data: LoadedActivities): unknown {
    const context = this.#context(data)!;
    const { view } = this.#model.state;
    const decimals = /^[0-6]$/.test(this.roundPlaces) ? Number(this.roundPlaces) : null;
    // The list first, then the filters, then the map.
    const reached = this.#steps.reached(context.derived, 2);
    const map =
      reached < 2
        ? noChange
        : (this.#map.part?.render(context, this.#model, decimals) ??
          html`<div class="map-waiting"></div>`);
    return html`<div class="app view-${view}" data-narrow=${context.isOpen('map') ? 'map' : 'list'}>
      ${renderHead(context)} ${renderBar(context)}
      <div class="body">
        ${reached < 1 ? noChange : renderFilters(context)}
        ${view === 'map' ? nothing : renderList(context, this.#list)}
        ${view === 'list' ? nothing : map}
      </div>
      ${renderOverview(context)} ${this.debug ? context.more?.renderBadRecords(context) : nothing}
      ${this.#live.render()}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    this.#map.part?.settle();
    if (this.data && !this.#actions.more)
      this.#map.ready.then(() => this.#actions.loadMore()).catch(() => {});
    this.#actions.updateJsonLd(this.jsonLd);
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="skeletons" aria-hidden="true">
      <div class="skeleton"></div>
      <div class="skeleton"></div>
      <div class="skeleton"></div>
    </div>`;
  }
}
