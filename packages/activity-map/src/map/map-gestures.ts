/**
 * Pointers and wheel on the map. One finger scrolls the page until the map is zoomed in; the wheel
 * zooms with Ctrl or once the map has been clicked, so that a page with a map in it still scrolls;
 * at the limits of zoom the wheel is the page's again.
 */
import type { MapWindow } from './map-window.js';

/** Pixels before a press becomes a drag. */
const SLACK = 5;

export class MapGestures {
  readonly #map: MapWindow;
  readonly #pointers = new Map<number, { x: number; y: number }>();
  #moved = false;
  #dragging = false;

  constructor(map: MapWindow) {
    this.#map = map;
  }

  down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#pointers.size === 1) this.#moved = false;
  };

  move = (event: PointerEvent): void => {
    const before = this.#pointers.get(event.pointerId);
    if (!before) return;
    const [dx, dy] = [event.clientX - before.x, event.clientY - before.y];
    if (!this.#dragging && Math.hypot(dx, dy) < SLACK) return;
    // Until the window has been moved one finger scrolls the page, and the map stays as it is.
    if (event.pointerType === 'touch' && this.#map.isUnmoved && this.#pointers.size < 2) return;
    const viewport = event.currentTarget as HTMLElement;
    if (!this.#dragging) {
      this.#dragging = this.#moved = true;
      viewport.setPointerCapture?.(event.pointerId);
      viewport.classList.add('dragging');
    }
    const now = { x: event.clientX, y: event.clientY };
    if (this.#pointers.size === 2) this.#pinch(event.pointerId, before, now, viewport);
    else this.#map.drag(dx, dy);
    this.#pointers.set(event.pointerId, now);
  };

  #pinch(id: number, before: Spot, now: Spot, viewport: HTMLElement): void {
    const other = [...this.#pointers].find(([key]) => key !== id)![1];
    const factor = distance(now, other) / Math.max(1, distance(before, other));
    const { left, top } = viewport.getBoundingClientRect();
    const middle = { x: (now.x + other.x) / 2 - left, y: (now.y + other.y) / 2 - top };
    this.#map.zoom(factor, middle);
    this.#map.drag((now.x - before.x) / 2, (now.y - before.y) / 2);
  }

  up = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId) || this.#pointers.size > 0) return;
    (event.currentTarget as HTMLElement).classList.remove('dragging');
    if (this.#dragging) this.#map.dragEnd();
    this.#dragging = false;
  };

  /** Whether a click only ends a drag. */
  endsDrag(): boolean {
    const moved = this.#moved;
    this.#moved = false;
    return moved;
  }

  wheel = (event: WheelEvent): void => {
    const viewport = event.currentTarget as HTMLElement;
    if (!event.ctrlKey && !event.metaKey && !viewport.matches(':focus-within')) return;
    const { left, top } = viewport.getBoundingClientRect();
    // Lines and pages become pixels; a notch of a mouse wheel is about 100.
    const pixels = event.deltaY * (event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? 300 : 1);
    const factor = Math.min(2, Math.max(0.5, Math.exp(-pixels / 400)));
    // At the limits the page scrolls on; with Ctrl it would zoom, which nobody asked for.
    if (!this.#map.canZoom(factor) && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#map.zoom(factor, { x: event.clientX - left, y: event.clientY - top });
  };
}

interface Spot {
  x: number;
  y: number;
}

const distance = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y);
