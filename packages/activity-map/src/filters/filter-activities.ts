/** The activities that fail nothing, in a given order. */

/** @returns numbers of activities, in the order of `order`. */
export function filterActivities(order: Uint32Array, fails: Uint16Array): Uint32Array {
  const found = new Uint32Array(order.length);
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    const index = order[i]!;
    if (fails[index] === 0) found[count++] = index;
  }
  return found.slice(0, count);
}
