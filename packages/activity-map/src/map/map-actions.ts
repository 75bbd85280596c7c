/** What Enter, a click and Escape do on the map. */
import type { Context } from '../context/context.js';
import type { Window } from '../model/widget-state.js';
import type { ActivityStore } from '../model/activity-store.js';
import { memo } from '../model/memo.js';
import type { Marker, PlaceColumns } from './clusters/cluster-index.js';
import type { Box } from './outlines/decode-outlines.js';
import type { MapWindow } from './map-window.js';
import type { CountrySpot, MarkerSpot } from './spots.js';

export class MapActions {
  readonly #context: () => Context | undefined;
  readonly #map: MapWindow;

  constructor(context: () => Context | undefined, map: MapWindow) {
    this.#context = context;
    this.#map = map;
  }

  /** Enter or click on a country or a marker. */
  choose = (spot: CountrySpot | MarkerSpot): void => {
    const context = this.#context();
    if (!context) return;
    if ('shape' in spot) this.#chooseCountry(context, spot);
    else this.#chooseMarker(context, spot);
  };

  #chooseCountry({ act, state, lockCountry }: Context, spot: CountrySpot): void {
    const { code, box } = spot.shape;
    const chosen = state.filters.country;
    if (lockCountry) this.#map.goTo(box);
    else if (chosen?.length === 1 && chosen[0] === code) act.toggle('country', code);
    else if (spot.count > 0) act.setFilters({ ...state.filters, country: [code] });
    else act.announce(`${spot.title}: ${spot.detail}`);
  }

  #chooseMarker({ act, state, store }: Context, { marker }: MarkerSpot): void {
    if (marker.index >= 0) return act.select(marker.index, true);
    const opensAt = this.#opensAt(marker);
    if (opensAt !== null) return this.#open(marker, opensAt);
    // All its spots and no others: what cannot be parted is listed, each one of it.
    const options = (this.#map.clusters?.placesOf(marker) ?? []).map(
      (place) => store.dimensions.place.options[place]!,
    );
    act.setFilters({ ...state.filters, place: options });
    act.showList();
  }

  /** Scale at which a cluster falls apart; null where it never does. */
  #opensAt(marker: Marker): number | null {
    const [, closest] = this.#map.range;
    const { clusters } = this.#map;
    if (!clusters || !this.#map.canZoom(2)) return null;
    const scale = this.#map.scaleOf(clusters.opensAt(marker));
    return scale <= closest ? scale : null;
  }

  #open({ x, y }: Marker, opensAt: number): void {
    this.#map.go({ x, y, k: Math.max(this.#map.window.k * 1.6, opensAt * 1.05) });
  }

  /** Shows all that is shown, on outlines of the world where those of Europe do not reach it. */
  showOutside = (): void => {
    const { act, state } = this.#context() ?? {};
    const all = this.#fitAll();
    if (all) this.#map.go(all);
    else if (state?.region === 'europe') act?.setState({ region: 'world', window: null });
    else this.#map.go({ ...this.#map.home, k: this.#map.range[0] });
  };

  /** The window with all that is shown; null where outlines or zoom do not reach it. */
  #fitAll(): Window | null {
    const all = this.#map.extent;
    const [left, top, right, bottom] = this.#map.bounds;
    if (!all || all[0] < left || all[1] < top || all[2] > right || all[3] > bottom) return null;
    const window = this.#map.fitted(all);
    return window.k < this.#map.range[0] * 0.99 ? null : window;
  }

  readonly #within = memo(
    (columns: PlaceColumns, size: number, matches: Uint32Array, ...box: Box) => {
      const [left, top, right, bottom] = box;
      const { index, x, y } = columns;
      const inside = new Uint8Array(size);
      for (let row = 0; row < index.length; row++) {
        const [px, py] = [x[row]!, y[row]!];
        if (px >= left && px <= right && py >= top && py <= bottom) inside[index[row]!] = 1;
      }
      return matches.filter((activity) => inside[activity] === 1);
    },
  );

  /** Those of some activities that are drawn in the window. */
  onlyInView({ size }: ActivityStore, matches: Uint32Array): Uint32Array {
    const { clusters, box } = this.#map;
    return clusters && box ? this.#within(clusters.columns, size, matches, ...box) : matches;
  }

  /** A step back, from the place to the country to the whole. */
  back = (): void => {
    const context = this.#context();
    if (!context) return;
    const { act, state, lockCountry } = context;
    const { country, ...others } = state.filters;
    if (state.selected !== null) act.setState({ selected: null });
    else if (country?.length && !lockCountry) act.setFilters(others);
    else if (!this.#map.isHome) this.#map.goHome();
  };
}
