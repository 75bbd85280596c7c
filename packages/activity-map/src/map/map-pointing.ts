/** What on the map is pointed at and what the keyboard would reach: one thing each. */
import type { CountrySpot, MapSpots, MarkerSpot } from './spots.js';

interface Host {
  requestUpdate(): void;
}

export class MapPointing {
  spots: MapSpots = { countries: [], markers: [] };
  /** Key of the thing that Tab reaches. */
  active = '';
  /** Key of the thing that has focus or the pointer; its callout is shown. */
  pointed = '';
  /** The cluster that a person opened: zooming in makes it vanish from under the keyboard. */
  opened: { marker: MarkerSpot['marker']; among: MapSpots } | null = null;
  readonly #host: Host;
  readonly #choose: (spot: CountrySpot | MarkerSpot) => void;

  constructor(host: Host, choose: (spot: CountrySpot | MarkerSpot) => void) {
    this.#host = host;
    this.#choose = choose;
  }

  /** Takes new spots; the tab stop stays where it was if that is still there. */
  update(spots: MapSpots): void {
    this.spots = spots;
    const { all } = this;
    if (!all.some(({ key }) => key === this.active)) this.active = all[0]?.key ?? '';
    if (this.pointed && !all.some(({ key }) => key === this.pointed)) this.pointed = '';
  }

  get all(): (CountrySpot | MarkerSpot)[] {
    return [...this.spots.markers, ...this.spots.countries];
  }

  find(key: string): CountrySpot | MarkerSpot | undefined {
    return this.all.find((spot) => spot.key === key);
  }

  #keyOf(event: Event): string {
    const thing = (event.target as Element).closest<HTMLElement | SVGElement>('[data-key]');
    return thing?.dataset['key'] ?? '';
  }

  /** Click, Enter or space on a thing. */
  activate = (event: Event): void => {
    const spot = this.find(this.#keyOf(event));
    if (!spot) return;
    this.active = spot.key;
    if ('marker' in spot && spot.marker.index < 0)
      this.opened = { marker: spot.marker, among: this.spots };
    this.#choose(spot);
  };

  point = (event: Event): void => {
    const gone = event.type === 'focusout' || event.type === 'pointerleave';
    const key = gone ? '' : this.#keyOf(event);
    if (event.type === 'focusin' && key) this.active = key;
    if (key === this.pointed) return;
    this.pointed = key;
    this.#host.requestUpdate();
  };
}
