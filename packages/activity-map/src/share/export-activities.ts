/** The selection as a file. */
import type { Activity } from '@awareness-widgets/data';
import { toCsv, toGeojson, toIcs } from '@awareness-widgets/data/exporters.js';
import type { ExportKind } from '../context/context.js';

const TYPES: Record<ExportKind, string> = {
  csv: 'text/csv',
  ics: 'text/calendar',
  geojson: 'application/geo+json',
};

export interface ExportedFile {
  name: string;
  type: string;
  text: string;
}

/** @param now For the stamp that iCalendar wants. */
export function exportActivities(
  kind: ExportKind,
  activities: readonly Activity[],
  now: Date,
  name = 'safer-internet-day',
): ExportedFile {
  const { text } =
    kind === 'csv'
      ? toCsv(activities)
      : kind === 'ics'
        ? toIcs(activities, { stamp: now })
        : toGeojson(activities);
  return { name: `${name}.${kind}`, type: TYPES[kind], text };
}
