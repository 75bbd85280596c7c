/** Foreign files into activities, with the importers of the data package, loaded on demand. */
import { LoadError } from '@awareness-widgets/core';
import type { Importer } from './read-source.js';

export const importText: Importer = async (kind, text) => {
  const { importActivities } = await import('@awareness-widgets/data/importers.js');
  const { activities, rejected } = await importActivities(text, { type: kind });
  const whole = rejected.find(({ line }) => line === null);
  if (whole && activities.length === 0) {
    const { field: path, reason: message } = whole;
    throw new LoadError('invalid', kind, `${kind}: ${message}`, [{ path, message }]);
  }
  const problems = rejected.map(({ line, field, reason, suggestion }) => ({
    // Editors count lines as their spreadsheet shows them, from 1.
    index: (line ?? 1) - 1,
    name: '',
    problem: [field, reason, suggestion].filter(Boolean).join('; '),
  }));
  return { activities, problems };
};
