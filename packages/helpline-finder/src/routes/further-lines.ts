/** Lines to talk to beyond the first answers, and what a reader filters them by. */
import type { Service } from '@awareness-widgets/data';
import type { Context } from '../model/context.js';
import {
  filterOptions,
  filterServices,
  isFiltering,
  NO_FILTER,
  type FilterOptions,
  type ServiceFilter,
} from './filter-services.js';

export class FurtherLines {
  readonly #update: () => void;
  #filter = NO_FILTER;
  #country = '';

  /** @param update Shows what a filter leaves. */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** What was chosen; another country starts without a filter. */
  filterFor(code: string): ServiceFilter {
    if (code !== this.#country) this.#filter = NO_FILTER;
    this.#country = code;
    return this.#filter;
  }

  change(filter: ServiceFilter): void {
    this.#filter = filter;
    this.#update();
  }
}

/**
 * Those that are not shown first, or with a filter all that have what is asked for.
 *
 * @param all Services of the first route.
 * @param others Those that are not among the first answers.
 */
export function chooseLines(
  { stateOf }: Context,
  all: readonly Service[],
  others: readonly Service[],
  filter: ServiceFilter,
): { services: readonly Service[]; options: FilterOptions } {
  return {
    services: isFiltering(filter) ? filterServices(all, filter, stateOf) : others,
    options: filterOptions(all, stateOf),
  };
}
