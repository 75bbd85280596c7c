/** The selection as a file; the writers are loaded when somebody asks for one. */
import type { Activity } from '@awareness-widgets/data';

export type ExportKind = 'csv' | 'ics' | 'geojson';

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
export async function exportActivities(
  kind: ExportKind,
  activities: readonly Activity[],
  now: Date,
  name = 'safer-internet-day',
): Promise<ExportedFile> {
  const { toCsv, toIcs, toGeojson } = await import('@awareness-widgets/data/exporters.js');
  const { text } =
    kind === 'csv'
      ? toCsv(activities)
      : kind === 'ics'
        ? toIcs(activities, { stamp: now })
        : toGeojson(activities);
  return { name: `${name}.${kind}`, type: TYPES[kind], text };
}
