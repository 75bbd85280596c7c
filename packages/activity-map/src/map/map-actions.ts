/** What Enter, a click and Escape do on the map. */
import type { Context } from '../context/context.js';
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
    if (this.#map.canOpen(marker)) return this.#map.open(marker);
    // All its spots and no others: what cannot be parted is listed, each one of it.
    const options = this.#map
      .placesIn(marker)
      .map((place) => store.dimensions.place.options[place]!);
    act.setFilters({ ...state.filters, place: options });
    act.showList();
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
