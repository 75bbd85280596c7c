/**
 * All that only the map needs, as one chunk that loads beside its outlines: the list is there
 * before, and a page with `view="list"` never pays for it.
 */
import type { ReactiveControllerHost } from 'lit';
import type { ActivityModel } from '../state/activity-model.js';
import type { Context } from '../context/context.js';
import type { MapActions } from '../state/actions.js';
import { MapController } from './map-window.js';
import type { MapGestures } from './map-gestures.js';
import { MapKeys } from './map-keys.js';
import { mapSpots } from './spots.js';
import { renderMap } from './map.view.js';
import { legendStyles } from './legend.styles.js';
import { mapControlStyles } from './controls.styles.js';
import { mapNoteStyles } from './notes.styles.js';
import { mapPartStyles } from './map.styles.js';
import type { MapState, View } from '../model/widget-state.js';
import type { LoadedOutlines } from './outlines/load-outlines.js';

/** Styles of the map, after those of the frame. */
export const mapStyles = [mapPartStyles, legendStyles, mapNoteStyles, mapControlStyles];

export class MapPart {
  readonly map: MapController;
  #gestures: MapGestures | undefined;
  readonly #keys: MapKeys;
  /** Whether the outlines could not be loaded. */
  failed = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    actions: MapActions,
    onRest: (view: View | null) => void,
  ) {
    this.map = new MapController(host, onRest);
    this.#keys = new MapKeys(host, this.map, actions.choose, actions.back);
  }

  #followed: string | undefined;

  /** Outlines that came, and the window that goes with them. */
  setOutlines({ outlines, shapes }: LoadedOutlines, window: View | null): void {
    this.map.setOutlines(outlines, shapes);
    this.setWindow(window);
  }

  /** A window that a link or the host asks for; null leaves it to the countries. */
  setWindow(window: View | null): void {
    this.#followed = undefined;
    this.map.setWindow(window);
  }

  /** The map goes along with the countries asked for, unless a window is asked for as well. */
  #follow({ filters, window }: MapState): void {
    const wanted = filters.country ?? [];
    if (this.#followed === wanted.join()) return;
    this.#followed = wanted.join();
    if (window) return;
    const boxes = this.map.shapes.filter(({ code }) => wanted.includes(code)).map(({ box }) => box);
    if (boxes.length === 0) return this.map.setWindow(null);
    const edge = (i: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
      pick(...boxes.map((box) => box[i]));
    this.map.showBox([edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)]);
  }

  /** @param decimals Of a degree kept of a place; null for all. */
  render(context: Context, model: ActivityModel, decimals: number | null): unknown {
    const { outlines } = this.map;
    if (outlines) {
      this.#follow(context.state);
      this.map.setPlaces(
        model.places(context.store, outlines.projection, decimals),
        context.derived.shown,
      );
      this.#keys.update(mapSpots(context, this.map));
    }
    if (context.more) this.#gestures ??= new context.more.MapGestures(this.map);
    return renderMap(context, {
      map: this.map,
      keys: this.#keys,
      gestures: this.#gestures,
      failed: this.failed,
    });
  }

  /** After an update. */
  settle(): void {
    this.#keys.settle();
  }
}
