/** Places of activities on the plane of the outlines, for the clusters. */
import { ACTIVITY_AUDIENCES } from '@awareness-widgets/data';
import type { ActivityStore } from '../../model/activity-store.js';
import type { Box } from '../outlines/decode-outlines.js';
import { project, type PlanePoint, type Projection } from '../outlines/project.js';
import type { PlaceColumns } from './cluster-index.js';

/** Plane units across the square that clusters live in; wider than either map. */
const PLANE = 32_768;

/** Plane coordinate to the square and back. */
export const toSquare = (value: number): number => value / PLANE + 0.5;
export const fromSquare = (value: number): number => (value - 0.5) * PLANE;

/** A box of the plane in the square. */
export const boxToSquare = (box: Box): Box => box.map(toSquare) as unknown as Box;

/** Level of the clusters at a scale in px per plane unit: the square is 512 px wide at level 0. */
export const zoomOf = (k: number): number => Math.log2((k * PLANE) / 512);
export const scaleOf = (zoom: number): number => (2 ** zoom * 512) / PLANE;

/**
 * @param decimals Decimals of a degree that are kept, so that a school shows by its town; null: all.
 */
export function placeColumns(
  store: ActivityStore,
  projection: Projection,
  decimals: number | null,
): PlaceColumns {
  const { lat, lon, size } = store;
  const rows: number[] = [];
  for (let i = 0; i < size; i++) if (!Number.isNaN(lat[i]!)) rows.push(i);
  const audiences = store.dimensions.audience.options.map((option) =>
    ACTIVITY_AUDIENCES.indexOf(option as (typeof ACTIVITY_AUDIENCES)[number]),
  );
  const bits = store.dimensions.audience.sets.map((set) =>
    set.reduce((sum, option) => sum | (1 << audiences[option]!), 0),
  );
  const columns: PlaceColumns = {
    index: Uint32Array.from(rows),
    x: new Float32Array(rows.length),
    y: new Float32Array(rows.length),
    place: new Uint32Array(rows.length),
    audience: new Uint8Array(rows.length),
    audiences: ACTIVITY_AUDIENCES.length,
  };
  const { place, audience } = store.dimensions;
  const factor = decimals === null ? 0 : 10 ** decimals;
  rows.forEach((i, row) => {
    const [x, y] = project(projection, rounded(lon[i]!, factor), rounded(lat[i]!, factor));
    columns.x[row] = toSquare(x);
    columns.y[row] = toSquare(y);
    columns.place[row] = place.sets[place.codes[i]!]![0]!;
    columns.audience[row] = bits[audience.codes[i]!]!;
  });
  return columns;
}

const rounded = (value: number, factor: number) =>
  factor ? Math.round(value * factor) / factor : value;

/** Where an activity lies on the plane, as exactly as the columns know it; null without a place. */
export function placeOf({ index, x, y }: PlaceColumns, activity: number): PlanePoint | null {
  // Rows stand in the order of their activities.
  let [low, high] = [0, index.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (index[middle]! < activity) low = middle + 1;
    else high = middle;
  }
  return index[low] === activity ? [fromSquare(x[low]!), fromSquare(y[low]!)] : null;
}
