/**
 * All activities as columns of integers, so that filters and counts are loops over typed arrays.
 * Each dimension keeps the distinct sets of options that occur and one set number per activity.
 * The full records stay where they are; whoever feeds the columns differently (a compact index with
 * details in pages) gives another `record` and nothing else changes.
 */
import type { Activity } from '@awareness-widgets/data';
import {
  NO_MINUTE,
  type ActivityStore,
  type BadRecord,
  type Dimension,
} from '../model/activity-store.js';
import { dayRange, NO_DAY } from '../model/days.js';
import { DIMENSIONS, type DimensionName } from '../model/dimensions.js';
import { PlaceBuilder, type Pin } from './store-places.js';

/** Builds the columns. @param bad What was set aside before. @param odd What was changed before. */
export function storeRecords(
  records: readonly Activity[],
  bad: readonly BadRecord[] = [],
  odd: readonly BadRecord[] = [],
): ActivityStore {
  const size = records.length;
  const edition = new Uint16Array(size);
  const start = new Int32Array(size);
  const end = new Int32Array(size);
  const minute = new Uint16Array(size);
  const monthOnly = new Uint8Array(size);
  const lat = new Float32Array(size);
  const lon = new Float32Array(size);
  const builders = Object.fromEntries(
    DIMENSIONS.map((name) => [name, new DimensionBuilder(size)]),
  ) as Record<DimensionName, DimensionBuilder>;
  const places = new PlaceBuilder(size);
  for (let i = 0; i < size; i++) {
    const record = records[i]!;
    const place = pinOf(record);
    edition[i] = record.edition;
    [start[i], end[i]] = daysOf(record);
    minute[i] = minuteOf(record.start);
    monthOnly[i] = record.start?.length === 7 ? 1 : 0;
    lat[i] = place?.lat ?? NaN;
    lon[i] = place?.lon ?? NaN;
    builders.country.addOne(i, record.country);
    builders.audience.add(i, record.audiences);
    builders.topic.add(i, record.topics);
    builders.format.addOne(i, record.format);
    builders.kind.addOne(i, record.kind);
    builders.language.add(i, record.languages);
    places.add(i, record.country, place);
  }
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((name) => [name, builders[name].finish()]),
  ) as Record<DimensionName, Dimension>;
  dimensions.place = places.finish();
  const ids = lazy(() => new Map(records.map((record, i) => [record.id, i])));
  return {
    size,
    dimensions,
    edition,
    editions: [...new Set(edition)].sort((a, b) => b - a),
    start,
    end,
    minute,
    monthOnly,
    lat,
    lon,
    bad,
    odd,
    record: (index) => records[index],
    indexOf: (id) => ids().get(id) ?? -1,
  };
}

/** Where an activity is pinned: what is online is nowhere, whatever address its record names. */
function pinOf({ format, place }: Activity): Pin | null {
  if (!place || format === 'online') return null;
  const { lat, lon } = place as { lat: number | null; lon: number | null };
  return typeof lat === 'number' && typeof lon === 'number' ? { name: place.name, lat, lon } : null;
}

/** First and last day; an end before the start counts as a slip and is ignored. */
function daysOf({ start, end }: Activity): [number, number] {
  const [first, last] = known(start);
  if (!end) return [first, last];
  const range = known(end);
  return first === NO_DAY ? range : [first, Math.max(last, range[1])];
}

/** A campaign has few days: each is worked out once. */
function known(text: string | null | undefined): [number, number] {
  const day = text ? text.slice(0, 10) : '';
  let range = ranges.get(day);
  if (!range) ranges.set(day, (range = dayRange(day)));
  return range;
}

const ranges = new Map<string, [number, number]>();

function minuteOf(start: string | null | undefined): number {
  if (!start || start.length < 16) return NO_MINUTE;
  return Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16));
}

/** Collects the sets of one dimension. */
class DimensionBuilder {
  readonly #options = new Map<string, number>();
  readonly #sets: number[][] = [];
  readonly #known = new Map<string, number>();
  readonly #codes: Uint32Array;

  constructor(size: number) {
    this.#codes = new Uint32Array(size);
  }

  add(at: number, options: readonly string[] | undefined): void {
    if (!options || options.length < 2) this.addOne(at, options?.[0]);
    else this.#put(at, options.join(), options);
  }

  addOne(at: number, option: string | null | undefined): void {
    this.#put(at, option ?? '', option ? [option] : []);
  }

  #put(at: number, key: string, options: readonly string[]): void {
    let code = this.#known.get(key);
    if (code === undefined) {
      code = this.#sets.push([...new Set(options.map((option) => this.#option(option)))]) - 1;
      this.#known.set(key, code);
    }
    this.#codes[at] = code;
  }

  #option(option: string): number {
    let number = this.#options.get(option);
    if (number === undefined) this.#options.set(option, (number = this.#options.size));
    return number;
  }

  finish(): Dimension {
    return {
      options: [...this.#options.keys()],
      sets: this.#sets,
      codes: this.#sets.length > 0xffff ? this.#codes : Uint16Array.from(this.#codes),
    };
  }
}

function lazy<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}
