/** What a person can do. Each ends in a changed state, an announcement and, where promised, an event. */
import type { LiveRegion } from '@awareness-widgets/core';
import { withFilters, type ActivityModel } from './activity-model.js';
import type { Actions, Context, More, ExportKind } from '../context/context.js';
import { AwActivitySelectEvent, AwFilterChangeEvent } from '../events.js';
import { readFilters, toggleOption, type Filters } from '../model/filters.js';
import type { JsonLdScript } from '../share/json-ld.js';
import type { ListController } from '../list/list-window.js';
import type { MapController } from '../map/map-window.js';
import type { CountrySpot, MarkerSpot } from '../map/spots.js';
import type { SearchController } from '../search/search-controller.js';
import type { StateLink } from '../share/state-link.js';
import type { DimensionName } from '../model/dimensions.js';
import type { MapState } from '../model/widget-state.js';

export interface ActionsHost {
  element: HTMLElement & { requestUpdate(): void; updateComplete: Promise<unknown> };
  model: ActivityModel;
  /** The map; undefined while or because it is not shown. */
  map: () => MapController | undefined;
  list: ListController;
  /** The address, where the host wants it in step. */
  link: () => StateLink | undefined;
  live: LiveRegion;
  search: SearchController;
  context: () => Context | undefined;
}

export class MapActions implements Actions {
  readonly #host: ActionsHost;
  readonly #open = new Set<string>();
  #jsonLd: JsonLdScript | undefined;
  #describes = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  message = '';

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  isOpen(name: string): boolean {
    return this.#open.has(name);
  }

  open(name: string, open: boolean): void {
    if (open) this.#open.add(name);
    else this.#open.delete(name);
    const context = name === 'search' ? this.#host.context() : undefined;
    if (context) this.#host.search.prepare(context.store);
    this.loadMore().catch(() => {});
    this.#host.element.requestUpdate();
  }

  /** What the first view does not need; undefined until it is there. */
  more: More | undefined;
  #loading: Promise<More> | undefined;

  /** Gets it, once; offline just now, the next gesture tries again. */
  loadMore(): Promise<More> {
    this.#loading ??= import('../later/after-list.js').then((more) => {
      const { element, list, context } = this.#host;
      more.addStyles(element.shadowRoot!);
      this.more = more;
      element.requestUpdate();
      // An open entry grows with its details.
      const selected = context()?.selected ?? -1;
      if (selected >= 0) list.show(selected);
      return more;
    });
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  setState(change: Partial<MapState>): void {
    const { model, link, element } = this.#host;
    model.state = { ...model.state, ...change };
    link()?.write(model.state, model.start);
    element.requestUpdate();
    if ('edition' in change) void this.#filtered();
  }

  setFilters(filters: Filters): void {
    const next = withFilters(this.#host.model.state, readFilters(filters));
    this.setState({ filters: next.filters, window: next.window });
    void this.#filtered();
  }

  toggle(dimension: DimensionName, option: string): void {
    this.setFilters(toggleOption(this.#host.model.state.filters, dimension, option));
  }

  /** Says the new number and tells the host, once both are known. */
  async #filtered(): Promise<void> {
    const { search, live, element, model } = this.#host;
    // Reading the context starts what the new words need.
    this.#host.context();
    await search.ready;
    const context = this.#host.context();
    if (!context) return;
    const { matches, countries } = context.derived;
    live.announce(context.terms.found(matches.length, countries));
    const { q: _q, ...filters } = structuredClone(model.state.filters);
    element.dispatchEvent(new AwFilterChangeEvent({ filters, count: matches.length }));
  }

  select(index: number | null, show = false): void {
    const context = this.#host.context();
    const id = index === null ? null : (context?.store.record(index)?.id ?? null);
    const before = context?.selected ?? -1;
    this.setState({ selected: id });
    if (index !== null) {
      if (show) this.#open.delete('map');
      this.#host.list.show(index, show);
    }
    if (index === null && before >= 0) this.#host.list.show(before, true);
    if (index !== null) this.#bringIntoView(context, index);
    this.#host.element.dispatchEvent(new AwActivitySelectEvent({ id }));
  }

  /** The map moves only when the chosen place is off it. */
  #bringIntoView(context: Context | undefined, index: number): void {
    const { model } = this.#host;
    const map = this.#host.map();
    const places =
      map?.outlines && context ? model.places(context.store, map.outlines.projection, null) : null;
    const row = places?.index.indexOf(index) ?? -1;
    if (places && row >= 0) map!.reveal(places.x[row]!, places.y[row]!);
  }

  /** Enter or click on the map. */
  choose = (spot: CountrySpot | MarkerSpot): void => {
    const { model } = this.#host;
    const map = this.#host.map();
    const context = this.#host.context();
    if (!context || !map) return;
    if ('shape' in spot) {
      if (context.lockCountry) return map.goTo(spot.shape.box);
      const { code } = spot.shape;
      const chosen = model.state.filters.country;
      if (chosen?.length === 1 && chosen[0] === code) return this.toggle('country', code);
      if (spot.count > 0) return this.setFilters({ ...model.state.filters, country: [code] });
      this.#host.live.announce(`${spot.title}: ${spot.detail}`);
      return;
    }
    const { marker } = spot;
    if (marker.index >= 0) return this.select(marker.index, true);
    if (map.canOpen(marker)) return map.open(marker);
    const options = marker.places.map((place) => context.store.dimensions.place.options[place]!);
    this.setFilters({ ...model.state.filters, place: options });
    this.#open.delete('map');
  };

  /** Escape on the map: a step back, from the place to the country to the whole. */
  back = (): void => {
    const { model } = this.#host;
    const map = this.#host.map();
    const context = this.#host.context();
    if (model.state.selected !== null) return this.setState({ selected: null });
    const { country, ...rest } = model.state.filters;
    if (country?.length && !context?.lockCountry) this.setFilters(rest);
    else if (map && !map.isHome) map.goHome();
  };

  /** Resolves when the details asked for are there. */
  settled: Promise<void> = Promise.resolve();

  need(indices: readonly number[]): void {
    const store = this.#host.context()?.store;
    if (!store?.ensure) return;
    this.settled = store.ensure(indices).then(
      () => this.#host.element.requestUpdate(),
      // Rows stay blank and are asked for again when they next come into view.
      () => {},
    );
  }

  download(kind: ExportKind): void {
    const context = this.#host.context();
    if (context) void this.#save(context, kind, [...context.derived.matches]);
  }

  addToCalendar(index: number): void {
    const context = this.#host.context();
    const record = context?.store.record(index);
    if (record) void this.#save(context!, 'ics', [index], record.id);
  }

  async #save(
    { store }: Context,
    kind: ExportKind,
    indices: readonly number[],
    name?: string,
  ): Promise<void> {
    try {
      const { saveActivities } = await this.loadMore();
      await saveActivities(store, kind, indices, name);
    } catch {
      this.#say((context) => context.terms.downloadFailed);
    }
  }

  copyLink(): void {
    const { link, model } = this.#host;
    const href = link()?.href(model.state, model.start) ?? location.href;
    void navigator.clipboard?.writeText(href).then(
      () => this.#say((context) => context.terms.linkCopied),
      () => {},
    );
  }

  print(): void {
    window.print();
  }

  #say(words: (context: Context) => string): void {
    const context = this.#host.context();
    if (!context) return;
    this.message = words(context);
    this.#host.live.announce(this.message);
    this.#host.element.requestUpdate();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.message = '';
      this.#host.element.requestUpdate();
    }, 4000);
  }

  /** Keeps the events for search engines in step with what is shown. */
  updateJsonLd(on: boolean): void {
    this.#describes = on;
    const script = this.#jsonLd;
    if (script) void script.update(on ? this.#host.context() : undefined).catch(() => {});
    else if (on) {
      import('../share/json-ld.js').then(
        ({ JsonLdScript }) => {
          this.#jsonLd ??= new JsonLdScript();
          // The map may have gone in the meantime.
          this.updateJsonLd(this.#describes);
        },
        () => {},
      );
    }
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    this.message = '';
    this.updateJsonLd(false);
  }
}
