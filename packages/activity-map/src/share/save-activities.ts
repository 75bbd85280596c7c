import { exportActivities } from './export-activities.js';
import type { ActivityStore } from '../model/activity-store.js';
import type { ExportKind } from '../context/context.js';

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

function saveFile({ name, type, text }: ReturnType<typeof exportActivities>): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the click has been handled; Safari reads the address late.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
