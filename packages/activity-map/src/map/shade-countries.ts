/** How a country is shaded: by its count, or hatched while its plans are awaited. */
import { participationOf } from '../activities/participation.js';
import type { Context } from '../context/context.js';
import { classBreaks } from './class-breaks.js';

/** Class breaks for what is shown now. */
export const breaksOf = ({ derived }: Context): number[] =>
  classBreaks([...derived.counts.country.values()]);

/** Whether a country is hatched: its plans are awaited and it has none. */
export function isAwaited({ facts, state, store }: Context, code: string): boolean {
  return (
    !store.dimensions.country.options.includes(code) &&
    participationOf(facts, state.edition, code) === 'awaiting'
  );
}
