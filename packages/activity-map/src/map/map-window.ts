/**
 * The window on the map: what is in view, which markers belong there, and how drag, pinch, wheel
 * and keys move it. A drag only moves one layer; markers are asked for when it rests.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  ClusterIndex,
  LAST_ZOOM,
  type Marker,
  type PlaceColumns,
} from './clusters/cluster-index.js';
import type { Box, Outlines, Shape } from './outlines/decode-outlines.js';
import type { PlanePoint } from './outlines/project.js';
import {
  clampWindow,
  fitBox,
  panBy,
  toScreen,
  visibleBox,
  zoomAt,
  type Size,
} from './move-window.js';
import { fromSquare, scaleOf, toSquare, zoomOf } from './clusters/place-columns.js';
import type { Window } from '../model/widget-state.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Pixels beyond the edge for which markers are kept, so that a drag does not show a void. */
const MARGIN = 120;
/** Closest scale in px per kilometre. */
const CLOSEST = 3;

/** A host that knows whether a translator has changed what it shows. */
interface AlteredHost {
  readonly isAltered: boolean;
}

export class MapWindow implements ReactiveController {
  readonly #host: Host;
  readonly #onRest: (window: Window | null) => void;
  #clusters: ClusterIndex | undefined;
  size: Size = { width: 0, height: 0 };
  window: Window = { x: 0, y: 0, k: 0.05 };
  home: Window = { x: 0, y: 0, k: 0.05 };
  outlines: Outlines | undefined;
  shapes: Shape[] = [];
  markers: Marker[] = [];
  #viewport: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;
  #places: PlaceColumns | undefined;
  #shown: Uint8Array | null | undefined;
  #wanted: Window | null = null;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  /** @param onRest Told the window when a person has moved it; null is the first view. */
  constructor(host: Host, onRest: (window: Window | null) => void) {
    this.#host = host;
    this.#onRest = onRest;
    host.addController(this);
  }

  /** Whether the whole map is in view. */
  get isHome(): boolean {
    const { window, home } = this;
    const off = Math.hypot(window.x - home.x, window.y - home.y) * window.k;
    return window.k <= home.k * 1.01 && off < 2;
  }

  get #closest(): number {
    return this.outlines ? (CLOSEST * this.outlines.projection.radius) / 6371 / 2 : 1;
  }

  setOutlines(outlines: Outlines, shapes: Shape[]): void {
    this.outlines = outlines;
    this.shapes = shapes;
    this.#fit();
  }

  /** New places or a new selection; markers are in step at once. */
  setPlaces(places: PlaceColumns, shown: Uint8Array | null): void {
    if (places === this.#places && shown === this.#shown) return;
    if (places !== this.#places) this.#clusters = new ClusterIndex(places);
    this.#clusters!.select(shown);
    this.#places = places;
    this.#shown = shown;
    this.#cluster();
  }

  /** The window to draw next, not a person's own move; null is the first view. */
  setWindow(window: Window | null): void {
    this.#wanted = window;
    this.#wantedBox = undefined;
    this.#place(window ?? this.home);
  }

  /** The box to draw next or as soon as there is a size, not a person's own move. */
  showBox(box: Box): void {
    this.#wanted = null;
    this.#wantedBox = box;
    if (this.size.width > 0) this.#place(this.#fitted(box));
  }

  #wantedBox: Box | undefined;

  #fitted(box: Box): Window {
    return fitBox(box, this.size, Math.min(this.size.width, this.size.height) * 0.14);
  }

  /** Markers of what is in view. */
  #cluster(): void {
    if (this.size.width === 0) return;
    const box = visibleBox(this.window, this.size, MARGIN).map(toSquare) as unknown as Box;
    const found = this.#clusters?.query(box, zoomOf(this.window.k)) ?? [];
    for (const marker of found) [marker.x, marker.y] = [fromSquare(marker.x), fromSquare(marker.y)];
    this.markers = found;
  }

  #fit(): void {
    if (!this.outlines || this.size.width === 0) return;
    const [left, top, right, bottom] = this.#bounds;
    const whole = fitBox(this.outlines.home, this.size, 8);
    // A very tall or wide window would show the edge of what is drawn.
    whole.k = Math.max(
      whole.k,
      this.size.width / (right - left),
      this.size.height / (bottom - top),
    );
    this.home = clampWindow(whole, this.size, this.#bounds, whole, whole.k);
    this.#place(this.#wanted ?? (this.#wantedBox ? this.#fitted(this.#wantedBox) : this.home));
    this.#host.requestUpdate();
  }

  get #bounds(): Box {
    return this.outlines!.bounds as unknown as Box;
  }

  #place(window: Window): void {
    if (!this.outlines) return;
    this.window = clampWindow(window, this.size, this.#bounds, this.home, this.#closest);
    this.#cluster();
  }

  /** Moves because a person asked. */
  go(window: Window): void {
    this.#place(window);
    this.#host.requestUpdate();
    this.#rest();
  }

  /** Zooms about a point of the viewport; its middle by default. */
  zoom(factor: number, at = { x: this.size.width / 2, y: this.size.height / 2 }): void {
    this.go(zoomAt(this.window, factor, at, this.size));
  }

  pan(dx: number, dy: number): void {
    this.go(panBy(this.window, dx, dy));
  }

  goHome(): void {
    this.go(this.home);
  }

  goTo(box: Box): void {
    this.go(this.#fitted(box));
  }

  /** Where a point of the plane is in the viewport, in px. */
  toScreen(point: readonly [number, number]): [number, number] {
    return toScreen(this.window, this.size, point);
  }

  /** Moves to a place on the plane if it is not in view. */
  reveal(at: PlanePoint): void {
    if (!this.outlines || this.size.width === 0) return;
    const [sx, sy] = this.toScreen(at);
    const edge = 40;
    if (sx > edge && sy > edge && sx < this.size.width - edge && sy < this.size.height - edge)
      return;
    this.go({ ...this.window, x: at[0], y: at[1] });
  }

  /** Zooms to the level at which a cluster falls apart. */
  open(marker: Marker): void {
    const { x, y } = marker;
    this.go({ x, y, k: Math.max(this.window.k * 1.6, scaleOf(this.#opensAt(marker)) * 1.05) });
  }

  /** Option numbers of all spots of a marker. */
  placesIn({ rows }: Marker): number[] {
    return this.#places ? [...new Set(rows.map((row) => this.#places!.place[row]!))] : [];
  }

  /** Whether a cluster lies on one spot, or the map is as close as it gets: cheap, for every frame. */
  isOneSpot({ count, rows }: Marker): boolean {
    const { place } = this.#places!;
    if (count === 1) return false;
    return (
      this.window.k >= this.#closest * 0.99 || rows.every((row) => place[row] === place[rows[0]!])
    );
  }

  /** Whether zooming can part a cluster. */
  canOpen(marker: Marker): boolean {
    const closest = this.#closest;
    return this.window.k < closest * 0.99 && scaleOf(this.#opensAt(marker)) <= closest;
  }

  #opensAt(marker: Marker): number {
    return this.#clusters?.opensAt(marker) ?? LAST_ZOOM + 1;
  }

  /** A drag: moves the layer and nothing else. */
  drag(dx: number, dy: number): void {
    this.window = clampWindow(
      panBy(this.window, dx, dy),
      this.size,
      this.#bounds,
      this.home,
      this.#closest,
    );
    this.#stage();
  }

  dragEnd(): void {
    this.#cluster();
    this.#host.requestUpdate();
    this.#rest();
  }

  #rest(): void {
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => {
      this.#wanted = this.isHome ? null : this.window;
      this.#onRest(this.#wanted);
    }, 200);
  }

  /** Position of the stage; its origin is the plane's. */
  #stage(): void {
    const stage = this.#viewport?.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    const [x, y] = this.toScreen([0, 0]);
    stage.style.setProperty('transform', `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => this.#measure());
  }

  hostDisconnected(): void {
    clearTimeout(this.#restTimer);
    this.#observer?.disconnect();
    this.#viewport = undefined;
  }

  #measure(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#viewport ?? {};
    if (width === 0 || (width === this.size.width && height === this.size.height)) return;
    // A translator's words change heights alone; to render for their sake would undo them.
    if (width === this.size.width && (this.#host as Partial<AlteredHost>).isAltered) return;
    this.size = { width, height };
    this.#fit();
  }

  hostUpdated(): void {
    const viewport = this.#host.shadowRoot?.querySelector<HTMLElement>('.viewport') ?? undefined;
    if (viewport !== this.#viewport) {
      this.#observer?.disconnect();
      this.#viewport = viewport;
      if (viewport) this.#observer?.observe(viewport);
      this.#measure();
    }
    this.#stage();
  }
}
