/** Finds rows that say the same twice, with little memory: a hash a row. */
import type { Activity } from '../schemas/activities.js';
import { hash53, lineTable } from './line-table.js';
import type { Duplicate } from './types.js';

/**
 * @returns A function that is told each activity and answers whether and how it repeats one. A row
 *   that repeats an id with other content gets another id, so that ids stay unique. Rows that differ
 *   in a column that was not read are not equal.
 */
export function duplicateFinder(): (
  activity: Activity,
  line: number | null,
  raw?: string,
) => Duplicate | null {
  const seen = lineTable();
  /** The next number to try for an id that came twice. */
  const suffixes = new Map<string, number>();
  const fold = (text: string | null) => (text ?? '').toLowerCase().replace(/\s+/g, ' ');
  const idKey = (id: string) => hash53(`i${id}`);
  return (activity, line, raw = '') => {
    const { id, title, start, country, organiser } = activity;
    const keys = {
      row: hash53(`r${JSON.stringify(activity)}${raw}`),
      id: idKey(id),
      content: hash53(`c${[fold(title), start, country, fold(organiser)].join('\n')}`),
    };
    const same = (['row', 'id', 'content'] as const).find(
      (kind) => seen.get(keys[kind]) !== undefined,
    );
    const firstLine = same ? seen.get(keys[same]) || null : null;
    if (same === 'row') return { line, firstLine, id, by: same };
    // An id that we made says no more than the content does.
    const by = same === 'id' && raw && seen.get(keys.content) !== undefined ? 'content' : same;
    while (seen.get(idKey(activity.id)) !== undefined) {
      const count = suffixes.get(id) ?? 2;
      suffixes.set(id, count + 1);
      activity.id = `${id}-${count}`;
    }
    for (const key of [keys.row, idKey(activity.id), keys.content]) seen.add(key, line ?? 0);
    return by ? { line, firstLine, id, by } : null;
  };
}
