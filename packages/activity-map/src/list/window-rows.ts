/**
 * Which rows of a long list are near the eye. Heights are estimates until a row has been measured;
 * offsets are plain sums, so 100,000 rows cost a fraction of a millisecond.
 */

export interface RowWindow {
  /** First row to render and the one after the last. */
  first: number;
  end: number;
  /** Space above and below, in px. */
  before: number;
  after: number;
}

/**
 * Offsets of all rows and, last, the height of the list.
 * @param isHead Whether a row is the head of a group.
 */
export function rowOffsets(
  count: number,
  isHead: (row: number) => boolean,
  heights: { head: number; item: number },
  measured: ReadonlyMap<number, number>,
): Float64Array {
  const offsets = new Float64Array(count + 1);
  const own = new Float64Array(measured.size ? count : 0);
  for (const [row, height] of measured) own[row] = height;
  for (let row = 0, sum = 0; row < count; row++) {
    sum += own[row] || (isHead(row) ? heights.head : heights.item);
    offsets[row + 1] = sum;
  }
  return offsets;
}

/** Index of the row at a height. */
export function rowAt(offsets: Float64Array, y: number): number {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The numbers of the rows to render and the space around them.
 * @param head Row that is rendered although it lies before the window, first of all; -1 for none.
 */
export function pinRow(
  offsets: Float64Array,
  { first, end, before, after }: RowWindow,
  head: number,
): { numbers: number[]; before: number; after: number } {
  const numbers = Array.from({ length: end - first }, (_, i) => first + i);
  if (head < 0 || head >= first) return { numbers, before, after };
  // The pinned row stands right above the window, so the space before it shrinks by its height.
  return {
    numbers: [head, ...numbers],
    before: before - (offsets[head + 1]! - offsets[head]!),
    after,
  };
}

/** @param overscan Rows rendered beyond either edge, so that a small scroll needs no work. */
export function windowRows(
  offsets: Float64Array,
  scroll: number,
  height: number,
  overscan = 3,
): RowWindow {
  const count = offsets.length - 1;
  if (count <= 0) return { first: 0, end: 0, before: 0, after: 0 };
  const first = Math.max(0, rowAt(offsets, scroll) - overscan);
  const end = Math.min(count, rowAt(offsets, scroll + height) + 1 + overscan);
  return { first, end, before: offsets[first]!, after: offsets[count]! - offsets[end]! };
}
