/** Foreign files into activities, with the importers of the data package, loaded on demand. */
import { LoadError } from '@awareness-widgets/core';
import type { Importer } from './read-source.js';

export const importText: Importer = async (kind) => {
  throw new LoadError('invalid', kind, `${kind} files cannot be read yet`);
};
