/**
 * The keyboard on the map: one tab stop, arrow keys to the nearest thing that way, Enter to zoom or
 * choose, Escape to go back.
 */
import type { MapPointing } from './map-pointing.js';
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
  readonly #host: Host;
  readonly #map: MapWindow;
  readonly #pointing: MapPointing;
  readonly #back: () => void;

  constructor(host: Host, map: MapWindow, pointing: MapPointing, back: () => void) {
    this.#host = host;
    this.#map = map;
    this.#pointing = pointing;
    this.#back = back;
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
    else if (event.key === 'Enter' || event.key === ' ') this.#pointing.activate(event);
    else return;
    event.preventDefault();
  };

  #pan(direction: Direction): void {
    const [x, y] = STEPS[direction];
    this.#map.pan((x * this.#map.size.width) / 4, (y * this.#map.size.height) / 4);
  }

  #move(direction: Direction): void {
    const next = moveFocus(this.#pointing.all, this.#pointing.active, direction);
    if (next) this.#focus(next);
    else if (!this.#map.isHome) this.#pan(direction);
  }

  #focus(key: string): void {
    this.#pointing.active = key;
    this.#host.requestUpdate();
    this.#element(key)?.focus({ preventScroll: true });
  }

  #element(key: string): (HTMLElement | SVGElement) | null | undefined {
    return this.#host.shadowRoot?.querySelector(`.viewport [data-key="${CSS.escape(key)}"]`);
  }

  /** After an update: the keyboard goes on near the cluster that opened. */
  settle(): void {
    const { opened, spots } = this.#pointing;
    const viewport = this.#host.shadowRoot?.querySelector('.viewport');
    if (!opened || !viewport || opened.among.markers[0]?.marker === spots.markers[0]?.marker)
      return;
    this.#pointing.opened = null;
    const near = opened.marker;
    const focused = this.#host.shadowRoot?.activeElement;
    if (focused && !viewport.contains(focused)) return;
    const best = this.#pointing.spots.markers
      .map((spot) => ({ spot, far: Math.hypot(spot.marker.x - near.x, spot.marker.y - near.y) }))
      .sort((a, b) => a.far - b.far)[0];
    if (best) this.#focus(best.spot.key);
  }
}
