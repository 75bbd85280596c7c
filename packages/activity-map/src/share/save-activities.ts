/** Saves a selection as a file, with the details that are not there yet. */
import { saveFile } from '@awareness-widgets/core';
import type { ExportKind } from '../context/context.js';
import type { ActivityStore } from '../model/activity-store.js';
import { exportActivities } from './export-activities.js';

/**
 * Fetches the details that are missing and saves all as one file.
 * @throws When details cannot be fetched.
 */
export async function saveActivities(
  store: ActivityStore,
  kind: ExportKind,
  indices: readonly number[],
  name?: string,
): Promise<void> {
  await store.ensure?.(indices);
  const records = indices.flatMap((index) => store.record(index) ?? []);
  saveFile(exportActivities(kind, records, new Date(), name));
}
