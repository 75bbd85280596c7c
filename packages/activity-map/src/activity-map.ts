import { adoptStyles, LatePart, LiveRegion } from '@awareness-widgets/core';
import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadActivities } from './activities/load-activities.js';
import { ActivityMapAttributes } from './activity-map-attributes.js';
import type { Context, Later, Sharing } from './context/context.js';
import { renderFilters } from './filters/filters.view.js';
import { ListWindow } from './list/list-window.js';
import { renderList } from './list/list.view.js';
import { locales } from './locales/index.js';
import { makeContext } from './make-context.js';
import { MapLoader } from './map/map-loader.js';
import type { MapLater } from './map/map-parts.js';
import type { LoadedActivities } from './model/activity-store.js';
import type { Filters } from './model/filters.js';
import { renderBar } from './page/bar.view.js';
import { renderHead } from './page/head.view.js';
import { Search } from './search/search.js';
import { AddressLink } from './share/address-link.js';
import { WidgetActions } from './state/actions.js';
import { ActivityModel, type StateOptions } from './state/activity-model.js';
import { PaintSteps } from './state/paint-steps.js';
import { listAndFilterStyles } from './styles.js';
import { version } from './version.js';

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
export class AwActivityMap extends ActivityMapAttributes {
  static readonly version = version;
  static override styles = [...ActivityMapAttributes.styles, ...listAndFilterStyles];
  static override locales = locales;

  readonly #model = new ActivityModel();
  readonly #live = new LiveRegion(this);
  readonly #search = new Search(this);
  readonly #list = new ListWindow(this);
  readonly #steps = new PaintSteps(this);
  readonly #address = new AddressLink(() => this.#readAddress());
  readonly #map = new MapLoader(
    this,
    () => this.#context(),
    () => this.#later.value,
  );
  readonly #later = new LatePart<Later & MapLater>(this, () => this.#loadLater());
  readonly #actions: WidgetActions = new WidgetActions({
    element: this,
    model: this.#model,
    map: () => this.#map.figure,
    list: this.#list,
    address: this.#address,
    live: this.#live,
    search: this.#search,
    later: this.#later,
    context: () => this.#context(),
  });
  #share: Sharing | undefined;

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
    return this.#model.shown?.matches.length ?? 0;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#address.disconnect();
    this.#share?.disconnect();
  }

  protected override loadArgs(): readonly unknown[] {
    return [this.src, this.activities, this.factsSrc];
  }

  protected override async load(signal: AbortSignal): Promise<LoadedActivities> {
    const { src, factsSrc, activities } = this;
    const loaded = await loadActivities({ src, factsSrc, activities, signal });
    // A shared link opens as it was, without a flash of everything.
    await this.#address.ready.catch(() => {});
    return loaded;
  }

  async #loadLater(): Promise<Later & MapLater> {
    const later = await import('./later/after-list.js');
    adoptStyles(this.renderRoot, later.styles);
    this.#share ??= new later.ShareActions({
      element: this,
      live: this.#live,
      context: () => this.#context(),
      href: () => this.#address.link?.href(this.#model.state, this.#model.start) ?? '',
    });
    // An open entry grows with its details.
    const selected = this.#context()?.selected ?? -1;
    if (selected >= 0) this.#list.show(selected);
    return later;
  }

  protected override isEmpty({ store }: LoadedActivities): boolean {
    return store.size === 0 && store.bad.length === 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.size) {
      this.#model.takeOptions(this as StateOptions, (name) => changed.has(name));
    }
    this.#address.follow(this.syncUrl);
    const { state } = this.#model;
    if (this.data && state.filters.q) this.#search.prepare(this.data.store);
    this.#map.load(state);
  }

  #readAddress(): void {
    const { link } = this.#address;
    if (!link) return;
    this.#model.state = link.read(this.#model.start);
    this.#map.figure?.setWindow(this.#model.state.window);
    this.requestUpdate();
  }

  protected override async settled(): Promise<void> {
    await super.settled();
    await Promise.all([
      this.#address.ready,
      this.#map.ready,
      this.#search.ready,
      this.#actions.settled,
    ]);
    if (this.data) await this.#later.load().catch(() => {});
    // The map measures itself once drawn, and only then has its markers.
    while (this.isUpdatePending) await Promise.resolve();
    await this.#steps.ready;
  }

  /** Everything that the templates read; undefined before there are data. */
  #context(data = this.data): Context | undefined {
    if (!data) return undefined;
    return makeContext({
      data,
      element: this,
      words: this.localize,
      model: this.#model,
      search: this.#search,
      linkable: this.#address.link !== undefined,
      later: this.#later.value,
      printing: this.#list.printing,
      inView: (store, matches) => this.#map.figure?.onlyInView(store, matches) ?? matches,
      actions: this.#actions,
      share: this.#share,
    });
  }

  protected override renderData(data: LoadedActivities): unknown {
    const context = this.#context(data)!;
    const { view } = this.#model.state;
    // The list first, then the filters, then the map.
    const reached = this.#steps.reached(context.derived, 2);
    const map =
      reached < 2
        ? noChange
        : (this.#map.figure?.render(context) ?? html`<div class="map-waiting"></div>`);
    return html`<div class="app view-${view}" data-narrow=${context.isOpen('map') ? 'map' : 'list'}>
      ${renderHead(context)} ${renderBar(context)} ${context.later?.renderNotice(context)}
      <div class="body">
        ${reached < 1 ? noChange : renderFilters(context)}
        ${view === 'map' ? nothing : renderList(context, this.#list)}
        ${view === 'list' ? nothing : map}
      </div>
      ${context.later?.renderOverview(context)}
      ${this.debug ? context.later?.renderBadRecords(context) : nothing} ${this.#live.render()}
    </div>`;
  }

  protected override updated(): void {
    super.updated();
    this.#map.figure?.settle();
    if (this.data && !this.#later.value)
      this.#map.ready.then(() => this.#later.load()).catch(() => {});
    this.#share?.updateJsonLd(this.jsonLd);
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="skeletons" aria-hidden="true">
      <div class="skeleton"></div>
      <div class="skeleton"></div>
      <div class="skeleton"></div>
    </div>`;
  }
}
