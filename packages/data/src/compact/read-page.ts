/** A page of details of the compact form. */
import { parse } from '../parse.js';
import { Activity } from '../schemas/activities.js';
import { VERSION } from './layout.js';
import { CompactError } from './read-index.js';

/**
 * @param page The file's text, or its JSON.
 * @returns The activities in the order of the index; null where one is broken, so that the others
 *   keep their rows.
 * @throws {CompactError} For what is no page.
 */
export function readPage(page: unknown): (Activity | null)[] {
  let file: unknown = page;
  try {
    if (typeof page === 'string') file = JSON.parse(page);
  } catch {
    throw new CompactError('This is not a page of activities: it is not JSON.');
  }
  const { version, activities } = (file ?? {}) as { version?: unknown; activities?: unknown };
  if (version !== VERSION || !Array.isArray(activities)) {
    throw new CompactError('This is not a page of activities, or one of another version.');
  }
  return activities.map((activity) => {
    const parsed = parse(Activity, activity);
    return parsed.ok ? parsed.value : null;
  });
}
