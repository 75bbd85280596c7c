/** All that follows from the data and the filters: matches, rows, counts, and what has no place. */
import { countOptions } from '../filters/count-options.js';
import { filterActivities } from '../filters/filter-activities.js';
import { markFailures } from '../filters/mark-failures.js';
import type { ActivityStore } from '../model/activity-store.js';
import { NO_PLACE } from '../model/dimensions.js';
import { type Filters } from '../model/filters.js';
import type { Shown } from '../model/shown.js';

export function deriveShown(
  store: ActivityStore,
  filters: Filters,
  edition: number | null,
  /** What the search found; null without a search. */
  hits: Uint8Array | null,
  order: Uint32Array,
): Shown {
  const fails = markFailures(store, filters, edition, hits);
  const matches = filterActivities(order, fails);
  const { country, place } = store.dimensions;
  const nowhere = place.sets.findIndex((set) => place.options[set[0]!] === NO_PLACE);
  const present = new Uint8Array(country.sets.length);
  // Plain loops: callbacks and sets cost ten times as much at 100,000.
  const shown = new Uint8Array(store.size);
  let withoutPlace = 0;
  for (let i = 0; i < matches.length; i++) {
    const index = matches[i]!;
    shown[index] = 1;
    present[country.codes[index]!] = 1;
    if (place.codes[index] === nowhere) withoutPlace++;
  }
  return {
    fails,
    matches,
    counts: countOptions(store, fails),
    countries: present.reduce((sum, one) => sum + one, 0),
    withoutPlace,
    shown: matches.length === store.size ? null : shown,
  };
}
