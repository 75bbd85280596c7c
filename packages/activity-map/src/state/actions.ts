/** What a person can do. Each ends in a changed state, an announcement and, where promised, an event. */
import type { LiveRegion } from '@awareness-widgets/core';
import type { Actions, Context, MapHandle } from '../context/context.js';
import { AwActivitySelectEvent, AwFilterChangeEvent } from '../events.js';
import type { ListWindow } from '../list/list-window.js';
import type { DimensionName } from '../model/dimensions.js';
import { readFilters, toggleOption, type Filters } from '../model/filters.js';
import type { WidgetState } from '../model/widget-state.js';
import type { Search } from '../search/search.js';
import type { AddressLink } from '../share/address-link.js';
import { withFilters, type ActivityModel } from './activity-model.js';

export interface ActionsHost {
  element: HTMLElement & { requestUpdate(): void };
  model: ActivityModel;
  /** The map; undefined while or because it is not shown. */
  map: () => MapHandle | undefined;
  list: ListWindow;
  address: AddressLink;
  live: LiveRegion;
  search: Search;
  later: { load(): Promise<void> };
  context: () => Context | undefined;
}

export class WidgetActions implements Actions {
  readonly #host: ActionsHost;
  readonly #open = new Set<string>();
  /** Resolves when the details asked for are there. */
  settled: Promise<void> = Promise.resolve();

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  isOpen = (name: string): boolean => this.#open.has(name);

  open(name: string, open: boolean): void {
    if (open) this.#open.add(name);
    else this.#open.delete(name);
    const { search, later, element } = this.#host;
    const context = name === 'search' ? this.#host.context() : undefined;
    if (context) search.prepare(context.store);
    // Offline just now, the next gesture tries again.
    later.load().catch(() => {});
    element.requestUpdate();
  }

  setState(change: Partial<WidgetState>): void {
    const { model, address, element } = this.#host;
    model.state = { ...model.state, ...change };
    address.link?.write(model.state, model.start);
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

  announce(words: string): void {
    this.#host.live.announce(words);
  }

  /** Says the new number and tells the host, once both are known. */
  async #filtered(): Promise<void> {
    const { search, element, model } = this.#host;
    const before = this.#host.context();
    if (before && model.state.filters.q) search.prepare(before.store);
    await search.ready;
    const context = this.#host.context();
    if (!context) return;
    const { matches, countries } = context.derived;
    this.announce(context.terms.found(matches.length, countries));
    const { q: _q, ...filters } = structuredClone(model.state.filters);
    element.dispatchEvent(new AwFilterChangeEvent({ filters, count: matches.length }));
  }

  select(index: number | null, show = false): void {
    const { list, element } = this.#host;
    const context = this.#host.context();
    const id = index === null ? null : (context?.store.record(index)?.id ?? null);
    const before = context?.selected ?? -1;
    this.setState({ selected: id });
    if (index === null) {
      if (before >= 0) list.show(before, true);
    } else {
      if (show) this.#open.delete('map');
      // What is over may be folded away.
      if (context && !context.rows.items.includes(index)) this.#open.add('over');
      list.show(index, show);
      this.#host.map()?.bringIntoView(index);
    }
    element.dispatchEvent(new AwActivitySelectEvent({ id }));
  }

  showList(): void {
    this.#open.delete('map');
    this.#host.list.showFirst(true);
  }

  need(indices: readonly number[]): void {
    const store = this.#host.context()?.store;
    if (!store?.ensure) return;
    this.settled = store.ensure(indices).then(
      () => this.#host.element.requestUpdate(),
      // Rows stay blank and are asked for again when they next come into view.
      () => {},
    );
  }
}
