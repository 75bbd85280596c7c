/** Activities of an option in the whole data set: an order that stays while people filter. */
import type { ActivityStore, Dimension } from '../model/activity-store.js';
import type { DimensionName } from '../model/dimensions.js';

const totals = new WeakMap<Dimension, Map<string, number>>();

export function totalOf(
  { dimensions }: ActivityStore,
  name: DimensionName,
  option: string,
): number {
  const dimension = dimensions[name];
  let found = totals.get(dimension);
  if (!found) totals.set(dimension, (found = countAll(dimension)));
  return found.get(option) ?? 0;
}

function countAll({ options, sets, codes }: Dimension): Map<string, number> {
  const perOption = new Uint32Array(options.length);
  for (const code of codes) for (const option of sets[code]!) perOption[option]!++;
  return new Map(options.map((option, i) => [option, perOption[i]!]));
}
