/**
 * Clusters of the places shown, with supercluster on plane coordinates: x and y from 0 to 1 become
 * the longitude and latitude that its Mercator formulas turn back into x and y. Runs in a worker
 * for many places and on the main thread for few.
 */
import Supercluster from 'supercluster';
import type { Box } from './decode-outlines.js';
import {
  mergeSummaries,
  summarisePoint,
  topAudience,
  topPlaces,
  type Summary,
} from './summarise-cluster.js';

/** All places, one entry per activity that has one. */
export interface PlaceColumns {
  /** Activity numbers. */
  index: Uint32Array;
  /** Plane coordinates from 0 to 1. */
  x: Float32Array;
  y: Float32Array;
  /** Option numbers of the place dimension. */
  place: Uint32Array;
  /** Bits of the audiences addressed. */
  audience: Uint8Array;
  /** How many audiences there are. */
  audiences: number;
}

/** One marker: a cluster or a single activity. */
export interface Marker {
  x: number;
  y: number;
  count: number;
  /** Number of the activity if it is a single one, else -1. */
  index: number;
  /** Option numbers of the places named most. */
  places: number[];
  /** Number of the audience addressed most, and by how many. */
  audience: { audience: number; count: number } | null;
  /** Zoom level at which it falls apart; beyond `LAST_ZOOM` for one place. */
  opensAt: number;
}

export interface ClusterRequest {
  id: number;
  /** New places; absent to keep the last. */
  places?: PlaceColumns;
  /** New selection: 1 per activity shown; null for all; absent to keep the last. */
  shown?: Uint8Array | null;
  box: Box;
  zoom: number;
}

export interface ClusterAnswer {
  id: number;
  markers: Marker[];
}

/** Keeps the index between requests; the same on both sides. */
export function answerClusterRequest(): (request: ClusterRequest) => ClusterAnswer {
  let index: ClusterIndex | undefined;
  return ({ id, places, shown, box, zoom }) => {
    if (places) index = new ClusterIndex(places);
    if (places || shown !== undefined) index?.select(shown ?? null);
    return { id, markers: index?.query(box, zoom) ?? [] };
  };
}

/** Levels that are clustered; beyond, only the same spot stays together. */
export const LAST_ZOOM = 10;
/** Markers shown at once; a coarser level is taken before there are more. */
const MOST = 80;

export class ClusterIndex {
  #index: Supercluster | undefined;
  readonly #columns: PlaceColumns;

  constructor(columns: PlaceColumns) {
    this.#columns = columns;
  }

  /** @param shown 1 per activity that is shown; null for all. */
  select(shown: Uint8Array | null): void {
    const { index, place, audience, audiences } = this.#columns;
    const rows: number[] = [];
    for (let row = 0; row < index.length; row++) if (!shown || shown[index[row]!]) rows.push(row);
    this.#index = new Supercluster({
      radius: 44,
      maxZoom: LAST_ZOOM,
      map: ((row: number) => ({
        summary: summarisePoint(place[row]!, audience[row]!, audiences),
      })) as never,
      // Supercluster copies what it accumulates into only shallowly, so merging makes a new summary.
      reduce: ((sum: Held, other: Held) => {
        sum.summary = mergeSummaries(sum.summary, other.summary);
      }) as never,
    });
    this.#index.load(new Points(this.#columns, rows) as never);
  }

  /** Markers of a box in plane coordinates from 0 to 1, at most `MOST`. */
  query([left, top, right, bottom]: Box, zoom: number): Marker[] {
    if (!this.#index) return [];
    const box: [number, number, number, number] = [
      toLon(left),
      toLat(bottom),
      toLon(right),
      toLat(top),
    ];
    for (let level = Math.min(LAST_ZOOM, Math.max(0, Math.round(zoom))); ; level--) {
      const found = this.#index.getClusters(box, level);
      if (found.length <= MOST || level === 0)
        return found.slice(0, MOST).map((item) => this.#marker(item));
    }
  }

  #marker({
    geometry,
    properties,
  }: {
    geometry: { coordinates: number[] };
    properties: unknown;
  }): Marker {
    const [lon, lat] = geometry.coordinates as [number, number];
    const at = { x: fromLon(lon), y: fromLat(lat) };
    const { index, place, audience, audiences } = this.#columns;
    if (typeof properties === 'number') {
      const summary = summarisePoint(place[properties]!, audience[properties]!, audiences);
      return {
        ...at,
        count: 1,
        index: index[properties]!,
        places: [place[properties]!],
        audience: topAudience(summary),
        opensAt: LAST_ZOOM + 1,
      };
    }
    const { cluster_id: id, point_count: count, summary } = properties as Held & ClusterFields;
    return {
      ...at,
      count,
      index: -1,
      places: topPlaces(summary),
      audience: topAudience(summary),
      opensAt: this.#index!.getClusterExpansionZoom(id),
    };
  }
}

interface Held {
  summary: Summary;
}

interface ClusterFields {
  cluster_id: number;
  point_count: number;
}

/** Points as supercluster reads them, one after the other, without 100,000 objects. */
class Points implements Iterable<unknown> {
  readonly length: number;
  readonly #columns: PlaceColumns;
  readonly #rows: readonly number[];

  constructor(columns: PlaceColumns, rows: readonly number[]) {
    this.#columns = columns;
    this.#rows = rows;
    this.length = rows.length;
  }

  *[Symbol.iterator](): Iterator<unknown> {
    const coordinates = [0, 0];
    const point = { geometry: { type: 'Point', coordinates }, properties: 0 };
    for (const row of this.#rows) {
      coordinates[0] = toLon(this.#columns.x[row]!);
      coordinates[1] = toLat(this.#columns.y[row]!);
      point.properties = row;
      yield point;
    }
  }
}

const toLon = (x: number) => x * 360 - 180;
const fromLon = (lon: number) => lon / 360 + 0.5;
const toLat = (y: number) =>
  (360 / Math.PI) * Math.atan(Math.exp(((180 - y * 360) * Math.PI) / 180)) - 90;
const fromLat = (lat: number) => {
  const sin = Math.sin((lat * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sin) / (1 - sin))) / Math.PI;
};
