import type { View } from '../model/context.js';
import type { Service } from '@awareness-widgets/data';
import type { ServiceFilter } from './filter-services.js';
import { isFiltering } from './filter-services.js';
import { filterServices } from './filter-services.js';
import { filterOptions } from './filter-services.js';
import { renderFilters } from './filters.view.js';

/**
 * Further lines: those that are not shown first, or with a filter all that have what is asked for.
 *
 * @param all Services of the first route.
 * @param others Those that are not among the first answers.
 */
export function moreLines(
  view: View,
  all: readonly Service[],
  others: readonly Service[],
  filter: ServiceFilter,
  change: (filter: ServiceFilter) => void,
): { filters: unknown; services: readonly Service[] } {
  const services = isFiltering(filter) ? filterServices(all, filter, view.stateOf) : others;
  const options = filterOptions(all, view.stateOf);
  return { filters: renderFilters(view, options, filter, services.length, change), services };
}
