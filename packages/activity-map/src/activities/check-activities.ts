/** Records from a host, checked before they become columns; the shipped ones are when they are released. */
import type { Activity } from '@awareness-widgets/data';
import type { ActivityStore, BadRecord } from '../model/activity-store.js';
import { checkRecord } from './check-record.js';
import { fillRecord } from './fill-record.js';
import { storeRecords } from './store-records.js';

/** What an importer has to say of a file beside its activities. */
export interface ImportNotes {
  /** Records that it left out. */
  bad?: readonly BadRecord[];
  /** Records that it took, but not as they stand. */
  odd?: readonly BadRecord[];
}

/**
 * Bad records are set aside, with those that an importer found. Links, calendars and the open entry
 * go by id, so a record that repeats one gets another, and is named.
 */
export function checkActivities(input: readonly unknown[], notes: ImportNotes = {}): ActivityStore {
  const bad: BadRecord[] = [...(notes.bad ?? [])];
  const odd: BadRecord[] = [...(notes.odd ?? [])];
  const records: Activity[] = [];
  const ids = new Set<string>();
  const free = freeIds(input, ids);
  input.forEach((given, index) => {
    const problem = checkRecord(given);
    if (problem !== null) return bad.push({ index, name: nameOf(given), problem });
    let record = fillRecord(given as Activity);
    const { id } = record;
    if (ids.has(id)) {
      // The host's own object stays as it is.
      record = { ...record, id: free(id) };
      odd.push({ index, name: nameOf(given), problem: `id: "${id}" again, now "${record.id}"` });
    }
    ids.add(record.id);
    records.push(record);
    return undefined;
  });
  return storeRecords(records, bad, odd);
}

/** @returns Finds an id for a record that repeats one; none that another record came with. */
function freeIds(input: readonly unknown[], taken: ReadonlySet<string>): (id: string) => string {
  let given: Set<unknown> | undefined;
  const suffixes = new Map<string, number>();
  return (id) => {
    given ??= new Set(input.map((record) => (record as { id?: unknown } | null)?.id));
    let count = suffixes.get(id) ?? 2;
    while (given.has(`${id}-${count}`) || taken.has(`${id}-${count}`)) count++;
    suffixes.set(id, count + 1);
    return `${id}-${count}`;
  };
}

function nameOf(record: unknown): string {
  const { title, id } = (record ?? {}) as Record<string, unknown>;
  return String(typeof title === 'string' && title ? title : (id ?? '')).slice(0, 80);
}
