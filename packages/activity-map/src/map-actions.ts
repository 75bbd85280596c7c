/** What a person can do. Each ends in a changed state, an announcement and, where promised, an event. */
import type { LiveRegion } from '@awareness-widgets/core';
import type { Activity } from '@awareness-widgets/data';
import type { ActivityModel } from './activity-model.js';
import type { Actions, Context, More } from './context.js';
import type { MapState } from './encode-state.js';
import { AwActivitySelectEvent, AwFilterChangeEvent } from './events.js';
import type { ExportedFile, ExportKind } from './export-activities.js';
import { readFilters, toggleOption, type DimensionName, type Filters } from './filters.js';
import type { JsonLdScript } from './json-ld.js';
import type { ListController } from './list-controller.js';
import type { MapController } from './map-controller.js';
import type { CountrySpot, MarkerSpot } from './map-spots.js';
import { saveFile } from './save-file.js';
import type { SearchController } from './search-controller.js';
import type { StateLink } from './state-link.js';

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
  #described: unknown;
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
    this.#loading ??= import('./more.js').then((more) => {
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
    const before = this.#host.model.state.filters.country?.join();
    this.setState({ filters: readFilters(filters) });
    if (this.#host.model.state.filters.country?.join() !== before) this.zoomToCountry();
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

  zoomToCountry(): void {
    const { model } = this.#host;
    const map = this.#host.map();
    if (!map) return;
    const wanted = model.state.filters.country ?? [];
    const shapes = map.shapes.filter(({ code }) => wanted.includes(code));
    if (model.state.window) this.setState({ window: null });
    if (shapes.length === 0) return map.setWindow(null);
    const edge = (i: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
      pick(...shapes.map(({ box }) => box[i]));
    map.showBox([edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)]);
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

  async #shown(): Promise<Activity[]> {
    const context = this.#host.context();
    if (!context) return [];
    await context.store.ensure?.([...context.derived.matches]);
    return [...context.derived.matches]
      .map((index) => context.store.record(index)!)
      .filter(Boolean);
  }

  download(kind: ExportKind): void {
    void this.#save(({ exportActivities }) =>
      this.#shown().then((list) => exportActivities(kind, list, new Date())),
    );
  }

  addToCalendar(index: number): void {
    const record = this.#host.context()?.store.record(index);
    if (!record) return;
    void this.#save(({ exportActivities }) =>
      exportActivities('ics', [record], new Date(), record.id),
    );
  }

  async #save(make: (more: More) => ExportedFile | Promise<ExportedFile>): Promise<void> {
    try {
      const { name, type, text } = await make(await this.loadMore());
      saveFile(name, type, text);
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
    const context = on ? this.#host.context() : undefined;
    if (!context) return this.#jsonLd?.remove();
    if (this.#described === context.derived) return;
    this.#described = context.derived;
    void this.#describe(context).catch(() => {});
  }

  async #describe({ derived, store }: Context): Promise<void> {
    const { JsonLdScript, MOST_EVENTS } = await import('./json-ld.js');
    const indices = [...derived.matches.subarray(0, MOST_EVENTS)];
    await store.ensure?.(indices);
    // The map may have gone, or shown something else, in the meantime.
    if (this.#described !== derived) return;
    this.#jsonLd ??= new JsonLdScript();
    await this.#jsonLd.update(indices.flatMap((index) => store.record(index) ?? []));
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    this.message = '';
    this.#jsonLd?.remove();
    this.#jsonLd = undefined;
    this.#described = undefined;
  }
}
