/** Outlines shipped beside the module, as static addresses that bundlers see and copy. */

/** Outlines of Europe; the first view. */
export const europeUrl = new URL('../../data/europe.json', import.meta.url);

/** Outlines of the world; loaded on demand. */
export const worldUrl = new URL('../../data/world.json', import.meta.url);
