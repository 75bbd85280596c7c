/**
 * All that only the map needs, as one chunk that loads beside its outlines: the list is there
 * before, and a page with `view="list"` never pays for it.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Context, MapHandle } from '../context/context.js';
import type { ActivityStore } from '../model/activity-store.js';
import { memo } from '../model/memo.js';
import type { WidgetState, Window } from '../model/widget-state.js';
import type { PlaceColumns } from './clusters/cluster-index.js';
import { placeColumns, placeOf } from './clusters/place-columns.js';
import { mapControlStyles } from './controls.styles.js';
import { legendStyles } from './legend.styles.js';
import type { MapActions } from './map-actions.js';
import type { MapGestures } from './map-gestures.js';
import type { MapKeys } from './map-keys.js';
import { MapPointing } from './map-pointing.js';
import { MapWindow } from './map-window.js';
import type { MapLater } from './map-parts.js';
import { mapPartStyles } from './map.styles.js';
import { renderMap } from './map.view.js';
import { markerStyles } from './markers.styles.js';
import type { LoadedOutlines } from './outlines/load-outlines.js';
import type { PlanePoint } from './outlines/project.js';
import { mapSpots, smallStates } from './spots.js';

/** Styles of the map, after those of the frame. */
export const mapStyles = [mapPartStyles, markerStyles, legendStyles, mapControlStyles];

export class MapFigure implements MapHandle {
  readonly map: MapWindow;
  readonly #later: () => MapLater | undefined;
  #gestures: MapGestures | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #context: () => Context | undefined;
  #actions: MapActions | undefined;
  readonly #pointing: MapPointing;
  #keys: MapKeys | undefined;
  readonly #columns = memo(placeColumns);
  /** Places as they are drawn, so that nothing on the map knows them better than a marker. */
  #places: PlaceColumns | undefined;
  /** Whether the outlines could not be loaded. */
  failed = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    context: () => Context | undefined,
    later: () => MapLater | undefined,
  ) {
    this.#later = later;
    this.map = new MapWindow(host, (window) => context()?.act.setState({ window }));
    this.#host = host;
    this.#context = context;
    this.#pointing = new MapPointing(host, (spot) => this.#actions?.choose(spot));
  }

  #followed: string | undefined;

  /** Outlines that came, and the window that goes with them. */
  setOutlines({ outlines, shapes }: LoadedOutlines, window: Window | null): void {
    this.map.setOutlines(outlines, shapes);
    this.setWindow(window);
  }

  /** A window that a link or the host asks for; null leaves it to the countries. */
  setWindow(window: Window | null): void {
    this.#followed = undefined;
    this.map.setWindow(window);
  }

  /** The map goes along with the countries asked for, unless a window is asked for as well. */
  #follow({ filters, window }: WidgetState, { dimensions }: ActivityStore): void {
    const { options } = dimensions.country;
    // A file about one country is a map of it.
    const wanted = filters.country ?? (options.length === 1 ? options : []);
    if (this.#followed === wanted.join()) return;
    this.#followed = wanted.join();
    if (window) return;
    const boxes = this.map.shapes.filter(({ code }) => wanted.includes(code)).map(({ box }) => box);
    if (boxes.length === 0) return this.map.setWindow(null);
    const edge = (i: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
      pick(...boxes.map((box) => box[i]));
    this.map.showBox([edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)]);
  }

  /** Where an activity is drawn; null without a place or before there are outlines. */
  placeOf(index: number): PlanePoint | null {
    return this.#places ? placeOf(this.#places, index) : null;
  }

  /** Those of some activities that are drawn in the window. */
  onlyInView(store: ActivityStore, matches: Uint32Array): Uint32Array {
    return this.#actions?.onlyInView(store, matches) ?? matches;
  }

  bringIntoView(index: number): void {
    const place = this.placeOf(index);
    if (place) this.map.reveal(place);
  }

  render(context: Context): unknown {
    this.map.onPaper(context.printing);
    const { outlines } = this.map;
    if (outlines) {
      this.#follow(context.state, context.store);
      this.#places = this.#columns(context.store, outlines.projection, context.decimals);
      this.map.setPlaces(this.#places, context.derived.shown);
      this.#pointing.update(mapSpots(context, this.map));
    }
    const later = this.#later();
    if (later) {
      this.#gestures ??= new later.MapGestures(this.map);
      this.#actions ??= new later.MapActions(this.#context, this.map);
      const { back } = this.#actions;
      this.#keys ??= new later.MapKeys(this.#host, this.map, this.#pointing, back);
    }
    const parts = {
      map: this.map,
      pointing: this.#pointing,
      placeOf: (index: number) => this.placeOf(index),
      smallStates: smallStates(context),
    };
    return renderMap(context, {
      ...parts,
      keys: this.#keys,
      gestures: this.#gestures,
      callout: later?.renderCallout(context, parts),
      back: later?.renderBack(context, this.map),
      notes: later?.renderMapNotes(context, parts),
      showOutside: () => this.#actions?.showOutside(),
      failed: this.failed,
    });
  }

  /** After an update. */
  settle(): void {
    this.#keys?.settle();
  }
}
