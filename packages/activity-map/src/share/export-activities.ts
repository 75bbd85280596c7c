/** The selection as a file. */
import type { SavedFile } from '@awareness-widgets/core';
import type { Activity } from '@awareness-widgets/data';
import { toCsv, toGeojson, toIcs } from '@awareness-widgets/data/exporters.js';
import type { ExportKind } from '../context/context.js';

const TYPES: Record<ExportKind, string> = {
  csv: 'text/csv',
  ics: 'text/calendar',
  geojson: 'application/geo+json',
};

/** @param now For the stamp that iCalendar wants. */
export function exportActivities(
  kind: ExportKind,
  activities: readonly Activity[],
  now: Date,
  name = 'safer-internet-day',
): SavedFile {
  const { text: content } =
    kind === 'csv'
      ? toCsv(activities)
      : kind === 'ics'
        ? toIcs(activities, { stamp: now })
        : toGeojson(activities);
  return { name: `${name}.${kind}`, type: TYPES[kind], content };
}
