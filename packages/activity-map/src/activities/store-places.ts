/** The spots of activities as a dimension: each spot is an option, whatever else bears its name. */
import type { Dimension } from '../model/activity-store.js';
import { NO_PLACE } from '../model/dimensions.js';
import { placeOptions, spotText } from '../model/place-option.js';

/** Where an activity is pinned. */
export interface Pin {
  name: string;
  /** Degrees. */
  lat: number;
  lon: number;
}

interface Spot {
  name: string;
  lat: number;
  lon: number;
  number: number;
  /** Another spot of the same name. */
  next: Spot | undefined;
}

/** Spots nearer than a metre are one. */
const same = (a: number, b: number) => Math.abs(a - b) < 1e-5;

export class PlaceBuilder {
  readonly #codes: Uint32Array;
  /** First spot of each name; most names have one, so that no text is made of its degrees. */
  readonly #named = new Map<string, Spot>();
  readonly #spots: (Spot | null)[] = [];
  #nowhere = -1;

  constructor(size: number) {
    this.#codes = new Uint32Array(size);
  }

  /** @param pin Null without a place on the map. */
  add(at: number, country: string, pin: Pin | null): void {
    this.#codes[at] = pin ? this.#spot(`${country}:${pin.name.trim()}`, pin) : this.#none();
  }

  #none(): number {
    if (this.#nowhere < 0) this.#nowhere = this.#spots.push(null) - 1;
    return this.#nowhere;
  }

  #spot(name: string, { lat, lon }: Pin): number {
    const first = this.#named.get(name);
    let last: Spot | undefined;
    for (let spot = first; spot; spot = spot.next) {
      if (same(spot.lat, lat) && same(spot.lon, lon)) return spot.number;
      last = spot;
    }
    const number = this.#spots.length;
    const made: Spot = { name, lat, lon, number, next: undefined };
    this.#spots.push(made);
    if (last) last.next = made;
    else this.#named.set(name, made);
    return number;
  }

  finish(): Dimension {
    const known = this.#spots.filter((spot) => spot !== null);
    const names = placeOptions(known.map(({ name, lat, lon }) => [name, () => spotText(lat, lon)]));
    const options = this.#spots.map(() => NO_PLACE);
    known.forEach(({ number }, i) => (options[number] = names[i]!));
    return { options, sets: options.map((_, i) => [i]), codes: this.#codes };
  }
}
