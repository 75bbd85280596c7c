/**
 * The keyboard on the map: one tab stop, arrow keys to the nearest thing that way, Enter to zoom or
 * choose, Escape to go back.
 */
import type { CountrySpot, MapSpots, MarkerSpot } from './spots.js';
import type { MapWindow } from './map-window.js';
import { moveFocus, type Direction } from './move-focus.js';

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const STEPS: Record<Direction, [number, number]> = {
  left: [1, 0],
  right: [-1, 0],
  up: [0, 1],
  down: [0, -1],
};

interface Host {
  requestUpdate(): void;
  readonly shadowRoot: ShadowRoot | null;
}

export class MapKeys {
  spots: MapSpots = { countries: [], markers: [] };
  /** Key of the thing that Tab reaches. */
  active = '';
  /** Key of the thing that has focus or the pointer; its callout is shown. */
  pointed = '';
  readonly #host: Host;
  readonly #map: MapWindow;
  readonly #choose: (spot: CountrySpot | MarkerSpot) => void;
  readonly #back: () => void;
  /** Plane point near which the keyboard goes on once the markers have changed. */
  #goOn: { x: number; y: number; after: readonly unknown[] } | null = null;

  constructor(
    host: Host,
    map: MapWindow,
    choose: (spot: CountrySpot | MarkerSpot) => void,
    back: () => void,
  ) {
    this.#host = host;
    this.#map = map;
    this.#choose = choose;
    this.#back = back;
  }

  /** Takes new spots; the tab stop stays where it was if that is still there. */
  update(spots: MapSpots): void {
    this.spots = spots;
    const all = this.#all;
    if (!all.some(({ key }) => key === this.active)) this.active = all[0]?.key ?? '';
    if (this.pointed && !all.some(({ key }) => key === this.pointed)) this.pointed = '';
  }

  get #all(): (CountrySpot | MarkerSpot)[] {
    return [...this.spots.markers, ...this.spots.countries];
  }

  find(key: string): CountrySpot | MarkerSpot | undefined {
    return this.#all.find((spot) => spot.key === key);
  }

  keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS[event.key];
    if (direction && event.shiftKey) this.#pan(direction);
    else if (direction) this.#move(direction);
    else if (event.key === '+' || event.key === '=') this.#map.zoom(1.6);
    else if (event.key === '-') this.#map.zoom(1 / 1.6);
    else if (event.key === '0' || event.key === 'Home') this.#map.goHome();
    else if (event.key === 'Escape') this.#back();
    else if (event.key === 'Enter' || event.key === ' ') this.activate(event);
    else return;
    event.preventDefault();
  };

  #pan(direction: Direction): void {
    const [x, y] = STEPS[direction];
    this.#map.pan((x * this.#map.size.width) / 4, (y * this.#map.size.height) / 4);
  }

  #move(direction: Direction): void {
    const next = moveFocus(this.#all, this.active, direction);
    if (next) this.#focus(next);
    else if (!this.#map.isHome) this.#pan(direction);
  }

  #focus(key: string): void {
    this.active = key;
    this.#host.requestUpdate();
    this.#element(key)?.focus({ preventScroll: true });
  }

  #element(key: string): (HTMLElement | SVGElement) | null | undefined {
    return this.#host.shadowRoot?.querySelector(`.viewport [data-key="${CSS.escape(key)}"]`);
  }

  keyOf(event: Event): string {
    return (
      (event.target as Element).closest<HTMLElement | SVGElement>('[data-key]')?.dataset['key'] ??
      ''
    );
  }

  /** Click, Enter or space on a thing. */
  activate = (event: Event): void => {
    const spot = this.find(this.keyOf(event));
    if (!spot) return;
    this.active = spot.key;
    // Zooming in makes a cluster vanish from under the keyboard.
    if ('marker' in spot && spot.marker.index < 0) {
      this.#goOn = { x: spot.marker.x, y: spot.marker.y, after: this.#map.markers };
    }
    this.#choose(spot);
  };

  point = (event: Event): void => {
    const key = event.type === 'focusout' || event.type === 'pointerleave' ? '' : this.keyOf(event);
    if (event.type === 'focusin' && key) this.active = key;
    if (key === this.pointed) return;
    this.pointed = key;
    this.#host.requestUpdate();
  };

  /** After an update: the keyboard goes on near the cluster that opened. */
  settle(): void {
    const near = this.#goOn;
    const viewport = this.#host.shadowRoot?.querySelector('.viewport');
    if (!near || !viewport || near.after === this.#map.markers) return;
    this.#goOn = null;
    const focused = this.#host.shadowRoot?.activeElement;
    if (focused && !viewport.contains(focused)) return;
    const best = this.spots.markers
      .map((spot) => ({ spot, far: Math.hypot(spot.marker.x - near.x, spot.marker.y - near.y) }))
      .sort((a, b) => a.far - b.far)[0];
    if (best) this.#focus(best.spot.key);
  }
}
