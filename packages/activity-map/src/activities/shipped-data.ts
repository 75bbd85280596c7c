/** Data shipped beside the module, as static addresses that bundlers see and copy. */

/** Safer Internet Day 2021. */
export const activitiesUrl = new URL('../data/activities-2021.json', import.meta.url);
/** Who took part, by country and edition. */
export const factsUrl = new URL('../data/facts.json', import.meta.url);
/** Outlines of Europe; the first view. */
export const europeUrl = new URL('../data/europe.json', import.meta.url);
/** Outlines of the world; loaded on demand. */
export const worldUrl = new URL('../data/world.json', import.meta.url);
