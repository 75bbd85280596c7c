/**
 * The window on the map: what is in view, which markers belong there, and how drag, pinch, wheel
 * and keys move it. A drag only moves one layer; markers are asked for when it rests.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ClusterIndex, type Marker, type PlaceColumns } from './clusters/cluster-index.js';
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
import { ViewportWatch } from './watch-viewport.js';
import { boxToSquare, fromSquare, scaleOf, zoomOf } from './clusters/place-columns.js';
import type { Window } from '../model/widget-state.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Pixels beyond the edge for which markers are kept, so that a drag does not show a void. */
const MARGIN = 120;
/** Size on paper in px: as wide as A4 and US letter both allow; `share/paper.styles.ts` has it too. */
const PAPER: Size = { width: 660, height: 480 };
/** Closest scale in px per kilometre. */
const CLOSEST = 3;

/** A host that knows whether a translator has changed what it shows. */
interface AlteredHost {
  readonly isAltered: boolean;
}

export class MapWindow implements ReactiveController {
  readonly #host: Host;
  readonly #onRest: (window: Window | null) => void;
  /** Places that are shown, joined where they lie together. */
  clusters: ClusterIndex | undefined;
  size: Size = { width: 0, height: 0 };
  window: Window = { x: 0, y: 0, k: 0.05 };
  home: Window = { x: 0, y: 0, k: 0.05 };
  outlines: Outlines | undefined;
  shapes: Shape[] = [];
  markers: Marker[] = [];
  /** Activities with a place that lie outside a window which nobody has moved. */
  outside = 0;
  readonly #viewport = new ViewportWatch((size) => {
    // A translator's words change heights alone; to render for their sake would undo them.
    const same = size.width === this.size.width;
    if (same && (this.#host as Partial<AlteredHost>).isAltered) return;
    if (this.#onScreen) return;
    this.size = size;
    this.#fit();
  });
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

  /** Whether nobody has moved the window: one finger then scrolls the page. */
  get isUnmoved(): boolean {
    return this.#wanted === null;
  }

  /** Least and closest scale. */
  get range(): [least: number, closest: number] {
    return [this.#least, this.#closest];
  }

  /** Whether zooming in or out changes anything. */
  canZoom(factor: number): boolean {
    return factor > 1 ? this.window.k < this.#closest * 0.99 : this.window.k > this.#least * 1.01;
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
    if (places !== this.#places) this.clusters = new ClusterIndex(places);
    this.clusters!.select(shown);
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
    if (this.size.width > 0) this.#place(this.fitted(box));
  }

  #wantedBox: Box | undefined;
  #least = 0;

  /** The window that shows a box with some room around it. */
  fitted(box: Box): Window {
    return fitBox(box, this.size, Math.min(this.size.width, this.size.height) * 0.14);
  }

  /** The window in the square of the clusters; null before it has a size. */
  get box(): Box | null {
    return this.size.width === 0 ? null : boxToSquare(visibleBox(this.window, this.size));
  }

  /** Markers of what is in view. */
  #cluster(): void {
    if (this.size.width === 0) return;
    const box = boxToSquare(visibleBox(this.window, this.size, MARGIN));
    const found = this.clusters?.query(box, zoomOf(this.window.k)) ?? [];
    for (const marker of found) [marker.x, marker.y] = [fromSquare(marker.x), fromSquare(marker.y)];
    this.markers = found;
    // Whoever moved the window knows that there is more beside it.
    this.outside = this.#wanted ? 0 : (this.clusters?.countOutside(this.box!) ?? 0);
  }

  #fit(): void {
    if (!this.outlines || this.size.width === 0) return;
    const [left, top, right, bottom] = this.bounds;
    const whole = fitBox(this.outlines.home, this.size, 8);
    // A very tall or wide window would show where outlines of a continent are cut off.
    const cover = Math.max(this.size.width / (right - left), this.size.height / (bottom - top));
    if (this.outlines.region !== 'world') whole.k = Math.max(whole.k, cover);
    this.#least = Math.min(whole.k, cover);
    this.home = clampWindow(whole, this.size, this.bounds, whole, [whole.k, whole.k]);
    this.#place(this.#wanted ?? (this.#wantedBox ? this.fitted(this.#wantedBox) : this.home));
    this.#host.requestUpdate();
  }

  /** Nothing is drawn beyond. */
  get bounds(): Box {
    return this.outlines!.bounds as unknown as Box;
  }

  #place(window: Window): void {
    this.#move(window);
    this.#cluster();
  }

  #move(window: Window): void {
    if (!this.outlines) return;
    this.window = clampWindow(window, this.size, this.bounds, this.home, this.range);
  }

  #onScreen: { size: Size; wanted: Window | null } | undefined;

  /** On paper the map shows all that is asked for, at a size of its own, and returns as it was. */
  onPaper(printing: boolean): void {
    if (printing === Boolean(this.#onScreen)) return;
    const before = this.#onScreen;
    this.#onScreen = before ? undefined : { size: this.size, wanted: this.#wanted };
    this.size = before?.size ?? PAPER;
    this.#wanted = before?.wanted ?? null;
    this.#fit();
  }

  /** Moves because a person asked. */
  go(window: Window): void {
    this.#move(window);
    this.#rest();
    this.#cluster();
    this.#host.requestUpdate();
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

  /** The box of all that is shown; null without any place. */
  get extent(): Box | null {
    return (this.clusters?.extent()?.map(fromSquare) as unknown as Box | undefined) ?? null;
  }

  /** Scale of a level of the clusters. */
  scaleOf = scaleOf;

  goTo(box: Box): void {
    this.go(this.fitted(box));
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

  /** A drag: moves the layer and nothing else. */
  drag(dx: number, dy: number): void {
    this.#move(panBy(this.window, dx, dy));
    this.#stage();
  }

  dragEnd(): void {
    this.#rest();
    this.#cluster();
    this.#host.requestUpdate();
  }

  #rest(): void {
    // At once, so that a new size does not bring the first view back.
    this.#wanted = this.isHome ? null : this.window;
    this.#wantedBox = undefined;
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => this.#onRest(this.#wanted), 200);
  }

  /** Position of the stage; its origin is the plane's. */
  #stage(): void {
    const stage = this.#viewport.element?.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    const [x, y] = this.toScreen([0, 0]);
    stage.style.setProperty('transform', `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`);
  }

  hostConnected(): void {
    this.#viewport.connect();
  }

  hostDisconnected(): void {
    clearTimeout(this.#restTimer);
    this.#viewport.disconnect();
  }

  hostUpdated(): void {
    this.#viewport.follow(
      this.#host.shadowRoot?.querySelector<HTMLElement>('.viewport') ?? undefined,
    );
    this.#stage();
  }
}
