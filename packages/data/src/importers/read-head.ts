/** What a JSON file says once for all its activities: the version and the edition. */
import { migrate } from '../migrations/index.js';
import type { RowContext } from './finish-row.js';
import type { ImportType } from './types.js';

/** The head of a file may still be open: what stands after the array has not come yet. */
function parseOpen(head: string): unknown {
  for (const end of ['', ']}', ']']) {
    try {
      return JSON.parse(head + end);
    } catch {
      // The next ending, or none: the elements are read one by one all the same.
    }
  }
  return null;
}

/**
 * @param head The file without the elements of its array.
 * @returns The context for its rows, or null where the file is newer than this package; the sink
 *   then knows.
 */
export function readHead(head: string, type: ImportType, context: RowContext): RowContext | null {
  const file = parseOpen(head);
  if (type !== 'json' || typeof file !== 'object' || file === null || Array.isArray(file))
    return context;
  try {
    migrate('activities', file);
  } catch (error) {
    const reason = (error as Error).message;
    context.sink.reject({
      line: null,
      field: 'file',
      reason,
      suggestion: 'update or save it again',
      value: '',
    });
    return null;
  }
  const { edition } = file as { edition?: unknown };
  if (context.options.edition || !Number.isInteger(edition)) return context;
  return { ...context, options: { ...context.options, edition: edition as number } };
}
