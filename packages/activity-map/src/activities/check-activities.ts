/** Records from a host, checked before they become columns; the shipped ones are when they are released. */
import type { Activity } from '@awareness-widgets/data';
import { storeRecords } from './store-records.js';
import { checkRecord } from './check-record.js';
import type { ActivityStore, BadRecord } from '../model/activity-store.js';

/** Bad records are set aside, with those that an importer found. */
export function checkActivities(
  input: readonly unknown[],
  importProblems: readonly BadRecord[] = [],
): ActivityStore {
  const bad: BadRecord[] = [...importProblems];
  const records: Activity[] = [];
  input.forEach((record, index) => {
    const problem = checkRecord(record);
    if (problem === null) records.push(record as Activity);
    else bad.push({ index, name: nameOf(record), problem });
  });
  return storeRecords(records, bad);
}

function nameOf(record: unknown): string {
  const { title, id } = (record ?? {}) as Record<string, unknown>;
  return String(typeof title === 'string' && title ? title : (id ?? '')).slice(0, 80);
}
