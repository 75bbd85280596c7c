/** Saves a selection as a file, with the details that are not there yet. */
import { numberFormat, pause, saveFile } from '@awareness-widgets/core';
import type { ExportKind } from '../context/context.js';
import type { ActivityStore } from '../model/activity-store.js';
import { exportActivities } from './export-activities.js';
import { roundPlace } from './round-place.js';

/** Activities to be saved as one file. */
export interface SaveRequest {
  store: ActivityStore;
  kind: ExportKind;
  indices: readonly number[];
  /** Of the file, without its ending. */
  name?: string | undefined;
  /** Of a degree kept of a place; null for all. */
  decimals: number | null;
  locale: string;
  /** Told how many are written; false ends it. */
  progress(done: number): Promise<boolean>;
}

/**
 * @returns How many activities the file holds; 0 where there was nothing to save, null where the
 *   reader ended it.
 * @throws When details cannot be fetched.
 */
export async function saveActivities({
  store,
  kind,
  indices,
  name,
  decimals,
  locale,
  progress,
}: SaveRequest): Promise<number | null> {
  await store.ensure?.(indices);
  const records = indices.flatMap((index) => {
    const record = store.record(index);
    return record ? roundPlace(record, decimals) : [];
  });
  const separator = numberFormat(locale).format(1.5).includes(',') ? ';' : ',';
  const made = await exportActivities(kind, records, { now: new Date(), name, separator }, (done) =>
    progress(done).then(async (goesOn) => {
      if (done < records.length) await pause();
      return goesOn;
    }),
  );
  if (made && made.count > 0) saveFile(made.file);
  return made && made.count;
}
