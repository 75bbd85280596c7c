/** Data shipped beside the module, as static addresses that bundlers see and copy. */

/** Safer Internet Day 2021. */
export const activitiesUrl = new URL('../data/activities-2021.json', import.meta.url);
/** Who took part, by country and edition. */
export const factsUrl = new URL('../data/facts.json', import.meta.url);
