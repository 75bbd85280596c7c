/** Brings the map after the list: its code and its outlines load side by side, once per region. */
import { adoptStyles, type LitElement } from 'lit';
import type { ActivityModel } from '../state/activity-model.js';
import type { MapActions } from '../state/actions.js';
import type { MapPart } from './map-figure.js';
import { loadOutlines } from './outlines/load-outlines.js';

export class MapLoader {
  readonly #host: LitElement;
  readonly #model: ActivityModel;
  readonly #actions: MapActions;
  #region = '';
  /** Undefined until its code is there, and for good without it: the list goes on alone. */
  part: MapPart | undefined;
  /** Resolves when the map asked for is there or will not come. */
  ready: Promise<void> = Promise.resolve();

  constructor(host: LitElement, model: ActivityModel, actions: MapActions) {
    this.#host = host;
    this.#model = model;
    this.#actions = actions;
  }

  /** Starts loading what the state asks for; does nothing for a list without a map. */
  load(): void {
    const { region, view } = this.#model.state;
    if (view === 'list' || this.#region === region) return;
    this.#region = region;
    this.ready = this.#load(region);
  }

  async #load(region: 'europe' | 'world'): Promise<void> {
    const host = this.#host;
    const loading = loadOutlines(region).catch(() => null);
    try {
      const { MapPart, mapStyles } = await import('./map-figure.js');
      const { elementStyles } = host.constructor as typeof LitElement;
      adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, ...mapStyles]);
      this.part ??= new MapPart(host, this.#actions, (window) =>
        this.#actions.setState({ window }),
      );
    } catch {
      return;
    }
    const loaded = await loading;
    if (this.#region !== region) return;
    this.part.failed = !loaded;
    if (loaded) this.part.setOutlines(loaded, this.#model.state.window);
    host.requestUpdate();
  }
}
