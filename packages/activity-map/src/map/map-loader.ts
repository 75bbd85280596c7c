/** Brings the map after the list: its code and its outlines load side by side, once per region. */
import { adoptStyles } from '@awareness-widgets/core';
import type { LitElement } from 'lit';
import type { Context } from '../context/context.js';
import type { WidgetState } from '../model/widget-state.js';
import type { MapFigure } from './map-figure.js';
import type { MapLater } from './map-parts.js';
import { loadOutlines } from './outlines/load-outlines.js';

export class MapLoader {
  readonly #host: LitElement;
  readonly #context: () => Context | undefined;
  readonly #later: () => MapLater | undefined;
  #asked: WidgetState | undefined;
  #region = '';
  /** Undefined until its code is there, and for good without it: the list goes on alone. */
  figure: MapFigure | undefined;
  /** Resolves when the map asked for is there or will not come. */
  ready: Promise<void> = Promise.resolve();

  constructor(
    host: LitElement,
    context: () => Context | undefined,
    later: () => MapLater | undefined,
  ) {
    this.#later = later;
    this.#host = host;
    this.#context = context;
  }

  /** Starts loading what the state asks for; does nothing for a list without a map. */
  load(state: WidgetState): void {
    this.#asked = state;
    const { region, view } = state;
    if (view === 'list' || this.#region === region) return;
    this.#region = region;
    this.ready = this.#load(region);
  }

  async #load(region: WidgetState['region']): Promise<void> {
    const host = this.#host;
    const loading = loadOutlines(region).catch(() => null);
    try {
      const { MapFigure, mapStyles } = await import('./map-figure.js');
      adoptStyles(host.renderRoot, mapStyles);
      this.figure ??= new MapFigure(host, this.#context, this.#later);
    } catch {
      return;
    }
    const loaded = await loading;
    if (this.#region !== region) return;
    this.figure.failed = !loaded;
    if (loaded) this.figure.setOutlines(loaded, this.#asked?.window ?? null);
    host.requestUpdate();
  }
}
