/**
 * Clusters of the places shown, made for one level and one window at a time: points fall into a
 * grid finer than a marker, full cells first take in their neighbours. Nothing is kept per level,
 * so 100,000 places cost a few milliseconds and no memory worth a name (docs/decisions).
 */
import type { Box } from '../outlines/decode-outlines.js';
import { addToSummary, emptySummary, topAudience, topPlaces } from './summarise-cluster.js';

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
  /** Rows of the columns that it holds. */
  rows: readonly number[];
  /** Level at which it was made. */
  level: number;
}

/** Levels that are clustered; the world is `512 * 2 ** level` px wide. */
export const LAST_ZOOM = 10;
/** Markers shown at once; a coarser level is taken before there are more. */
const MOST = 80;
/** Distance in px below which markers become one. */
const RADIUS = 44;

interface Cell {
  x: number;
  y: number;
  /** Column and line of the grid. */
  column: number;
  line: number;
  rows: number[];
  taken: boolean;
}

export class ClusterIndex {
  readonly columns: PlaceColumns;
  #rows: Uint32Array = new Uint32Array(0);

  constructor(columns: PlaceColumns) {
    this.columns = columns;
  }

  /** @param shown 1 per activity that is shown; null for all. */
  select(shown: Uint8Array | null): void {
    const { index } = this.columns;
    const rows = new Uint32Array(index.length);
    let used = 0;
    for (let row = 0; row < index.length; row++)
      if (!shown || shown[index[row]!]) rows[used++] = row;
    this.#rows = rows.subarray(0, used);
  }

  /** How many of the activities selected lie outside a box. */
  countOutside([left, top, right, bottom]: Box): number {
    const { x, y } = this.columns;
    let count = 0;
    for (const row of this.#rows) {
      const [px, py] = [x[row]!, y[row]!];
      if (px < left || px > right || py < top || py > bottom) count++;
    }
    return count;
  }

  /** The box of all that is selected; null without any. */
  extent(): Box | null {
    const { x, y } = this.columns;
    if (this.#rows.length === 0) return null;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const row of this.#rows) {
      left = Math.min(left, x[row]!);
      right = Math.max(right, x[row]!);
      top = Math.min(top, y[row]!);
      bottom = Math.max(bottom, y[row]!);
    }
    return [left, top, right, bottom];
  }

  /** Markers of a box in plane coordinates from 0 to 1, at most `MOST`. */
  query(box: Box, zoom: number): Marker[] {
    for (let level = Math.min(LAST_ZOOM, Math.max(0, Math.round(zoom))); ; level--) {
      const found = this.#cluster(this.#within(box, 4 * radiusOf(level)), level).filter(
        ({ x, y }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3],
      );
      if (found.length <= MOST || level === 0)
        return found.slice(0, MOST).map((cell) => this.#marker(cell, level));
    }
  }

  /** Level at which a marker falls apart; beyond `LAST_ZOOM` for one spot. */
  opensAt({ rows, level }: Marker): number {
    let next = level + 1;
    while (next <= LAST_ZOOM && this.#cluster(rows, next).length < 2) next++;
    return next;
  }

  /** Option numbers of all spots of a marker. */
  placesOf({ rows }: Marker): number[] {
    return [...new Set(rows.map((row) => this.columns.place[row]!))];
  }

  /** Whether all of a marker lies on one spot. */
  isOneSpot({ rows }: Marker): boolean {
    const { place } = this.columns;
    return rows.every((row) => place[row] === place[rows[0]!]);
  }

  /** Rows of a box and what lies so near that it changes the clusters in it. */
  #within([left, top, right, bottom]: Box, margin: number): Uint32Array {
    const { x, y } = this.columns;
    const rows = this.#rows;
    const found = new Uint32Array(rows.length);
    let used = 0;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const [px, py] = [x[row]!, y[row]!];
      if (px > left - margin && px < right + margin && py > top - margin && py < bottom + margin)
        found[used++] = row;
    }
    return found.subarray(0, used);
  }

  #cluster(rows: ArrayLike<number>, level: number): Cell[] {
    const radius = radiusOf(level);
    // Two points of one cell are never further apart than the radius.
    const size = radius * Math.SQRT1_2;
    const cells = this.#cells(rows, size);
    const all = [...cells.values()];
    // Full cells attract their neighbours; single ones take what is left, in the order of the data.
    const full = all.filter(({ rows: { length } }) => length > 1);
    full.sort((a, b) => b.rows.length - a.rows.length);
    const clusters: Cell[] = [];
    for (const centre of full.concat(all)) {
      if (centre.taken) continue;
      centre.taken = true;
      const { x, y, column, line } = centre;
      for (let c = column - 2; c <= column + 2; c++) {
        for (let l = line - 2; l <= line + 2; l++) {
          const other = cells.get(keyOf(c, l));
          if (!other || other.taken || Math.hypot(other.x - x, other.y - y) >= radius) continue;
          other.taken = true;
          absorb(centre, other);
        }
      }
      clusters.push(centre);
    }
    return clusters;
  }

  #cells(rows: ArrayLike<number>, size: number): Map<number, Cell> {
    const { x, y } = this.columns;
    const cells = new Map<number, Cell>();
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const [column, line] = [Math.floor(x[row]! / size), Math.floor(y[row]! / size)];
      const key = keyOf(column, line);
      const cell = cells.get(key);
      if (!cell) {
        cells.set(key, { x: x[row]!, y: y[row]!, column, line, rows: [row], taken: false });
        continue;
      }
      const count = cell.rows.push(row);
      cell.x += (x[row]! - cell.x) / count;
      cell.y += (y[row]! - cell.y) / count;
    }
    return cells;
  }

  #marker({ x, y, rows }: Cell, level: number): Marker {
    const { index, place, audience, audiences } = this.columns;
    const summary = emptySummary(audiences);
    for (const row of rows) addToSummary(summary, place[row]!, audience[row]!);
    return {
      x,
      y,
      count: rows.length,
      index: rows.length === 1 ? index[rows[0]!]! : -1,
      places: topPlaces(summary),
      audience: topAudience(summary),
      rows,
      level,
    };
  }
}

/** Radius of a marker at a level, in plane coordinates. */
const radiusOf = (level: number) => RADIUS / (512 * 2 ** level);

/** One number per cell: there are fewer than 2^15 columns at the last level. */
const keyOf = (column: number, line: number) => column * 32_768 + line;

function absorb(cell: Cell, { x, y, rows }: Cell): void {
  const share = rows.length / (cell.rows.length + rows.length);
  cell.x += (x - cell.x) * share;
  cell.y += (y - cell.y) * share;
  for (const row of rows) cell.rows.push(row);
}
