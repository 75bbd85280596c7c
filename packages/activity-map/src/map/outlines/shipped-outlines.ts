/** Outlines shipped beside the module, as static addresses that bundlers see and copy. */
import { shippedFile } from '@awareness-widgets/core';

/** Outlines of Europe; the first view. */
export const europeUrl = (): string =>
  shippedFile('europe.json', () => new URL('../../data/europe.json', import.meta.url));

/** Outlines of the world; loaded on demand. */
export const worldUrl = (): string =>
  shippedFile('world.json', () => new URL('../../data/world.json', import.meta.url));
