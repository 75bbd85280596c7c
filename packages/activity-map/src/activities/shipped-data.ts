/** Data shipped beside the module, as static addresses that bundlers see and copy. */
import { shippedFile } from '@awareness-widgets/core';

/** Safer Internet Day 2021. */
export const activitiesUrl = (): string =>
  shippedFile(
    'activities-2021.json',
    () => new URL('../data/activities-2021.json', import.meta.url),
  );
/** Who took part, by country and edition. */
export const factsUrl = (): string =>
  shippedFile('facts.json', () => new URL('../data/facts.json', import.meta.url));
