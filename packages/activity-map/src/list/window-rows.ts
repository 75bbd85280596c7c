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
 * @param pinned Rows that are rendered although they lie outside the window, right before or after
 *   it; -1 for none. The space beyond shrinks by their height.
 */
export function pinRows(
  offsets: Float64Array,
  { first, end, before, after }: RowWindow,
  pinned: readonly number[],
): { numbers: number[]; before: number; after: number } {
  const numbers = Array.from({ length: end - first }, (_, i) => first + i);
  for (const row of new Set(pinned)) {
    if (row < 0 || row >= offsets.length - 1 || (row >= first && row < end)) continue;
    const height = offsets[row + 1]! - offsets[row]!;
    numbers.push(row);
    if (row < first) before -= height;
    else after -= height;
  }
  // In order, so that none of them is moved in the document: what has focus would lose it.
  return { numbers: numbers.sort((a, b) => a - b), before, after };
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
