/** What each option would leave if it alone changed: the other filters count, its own dimension does not. */
import type { ActivityStore } from '../model/activity-store.js';
import { DIMENSIONS } from '../model/dimensions.js';
import type { OptionCounts } from '../model/shown.js';

export function countOptions(store: ActivityStore, fails: Uint16Array): OptionCounts {
  const counts = {} as OptionCounts;
  DIMENSIONS.forEach((name, bit) => {
    const { options, sets, codes } = store.dimensions[name];
    const own = ~(1 << bit);
    const perSet = new Uint32Array(sets.length);
    for (let i = 0; i < fails.length; i++) if ((fails[i]! & own) === 0) perSet[codes[i]!]!++;
    const perOption = new Uint32Array(options.length);
    sets.forEach((set, code) => {
      for (const option of set) perOption[option]! += perSet[code]!;
    });
    counts[name] = new Map(options.map((option, i) => [option, perOption[i]!]));
  });
  return counts;
}
