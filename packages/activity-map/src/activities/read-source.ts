/**
 * Activities from a file of any of the kinds that editors have: JSON of ours, CSV, iCalendar or
 * GeoJSON. The readers of the foreign kinds are loaded only when such a file comes.
 */
import { LoadError } from '@awareness-widgets/core';
import type { ActivityStore, BadRecord, SourceKind } from '../model/activity-store.js';
import { checkActivities } from './check-activities.js';

/** What a text is, by its address and else by its first sign. */
export function sourceKind(url: string, text: string): SourceKind {
  const name = /\.([a-z]+)(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase();
  if (name === 'csv' || name === 'tsv') return 'csv';
  if (name === 'ics' || name === 'ical') return 'ics';
  const start = text.trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'ics';
  if (start.startsWith('{') || start.startsWith('[')) {
    return /"type"\s*:\s*"FeatureCollection"/.test(start.slice(0, 4096)) ? 'geojson' : 'json';
  }
  return name === 'json' || name === 'geojson' ? 'json' : 'csv';
}

/** What an importer gives back. */
interface Imported {
  activities: readonly unknown[];
  problems: readonly BadRecord[];
}

export type Importer = (kind: Exclude<SourceKind, 'json'>, text: string) => Promise<Imported>;

/** @throws {LoadError} `syntax` or `invalid` when the file as a whole is of no use. */
export async function readSource(
  url: string,
  text: string,
  importText: Importer,
): Promise<ActivityStore> {
  const kind = sourceKind(url, text);
  if (kind !== 'json') {
    const { activities, problems } = await importText(kind, text);
    return checkActivities(activities, { bad: problems });
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new LoadError('syntax', url, `${url} is not JSON: ${(error as Error).message}`);
  }
  return checkActivities(listOf(data, url));
}

/** The list in a file of ours, or a bare list. */
function listOf(data: unknown, url: string): readonly unknown[] {
  if (Array.isArray(data)) return data;
  const { version, activities } = (data ?? {}) as { version?: unknown; activities?: unknown };
  if (version === 1 && Array.isArray(activities)) return activities;
  const message = Array.isArray(activities)
    ? 'version 1 is expected'
    : 'a list of activities is expected';
  throw new LoadError('invalid', url, `${url}: ${message}`, [{ path: 'activities', message }]);
}
