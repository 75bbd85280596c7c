/** Finds rows that say the same twice, with little memory: a hash a row. */
import type { Activity } from '../schemas/activities.js';
import { hashText } from './make-id.js';
import type { Duplicate } from './types.js';

const hash = (text: string) => hashText(text) + hashText(`${text.length}:${text}`);

/**
 * @returns A function that is told each activity and answers whether and how it repeats one. A row
 *   that repeats an id with other content gets another id, so that ids stay unique.
 */
export function duplicateFinder(): (activity: Activity, line: number | null) => Duplicate | null {
  const seen = new Map<string, number | null>();
  const fold = (text: string | null) => (text ?? '').toLowerCase().replace(/\s+/g, ' ');
  return (activity, line) => {
    const { id, title, start, country, organiser } = activity;
    const keys = {
      row: `r${hash(JSON.stringify(activity))}`,
      id: `i${id}`,
      content: `c${hash([fold(title), start, country, fold(organiser)].join('\n'))}`,
    };
    const by = (['row', 'id', 'content'] as const).find((kind) => seen.has(keys[kind]));
    const firstLine = by ? (seen.get(keys[by]) ?? null) : null;
    if (by === 'row') return { line, firstLine, id, by };
    for (let count = 2; seen.has(`i${activity.id}`); count++) activity.id = `${id}-${count}`;
    for (const key of [keys.row, `i${activity.id}`, keys.content]) {
      if (!seen.has(key)) seen.set(key, line);
    }
    return by ? { line, firstLine, id, by } : null;
  };
}
