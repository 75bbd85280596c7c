/** Where the shipped directory lies, as a static address that bundlers see and copy. */
import { shippedFile } from '@awareness-widgets/core';

export const defaultSrc = (): string =>
  shippedFile('directory.json', () => new URL('../data/directory.json', import.meta.url));
