/** An activity as one row: the columns of our spreadsheet and the properties of our calendar. */
import type { Activity } from '../schemas/activities.js';

/** Column names in the order in which they are written. */
export const COLUMNS = [
  'id',
  'edition',
  'title',
  'summary',
  'country',
  'start',
  'end',
  'format',
  'kind',
  'audiences',
  'topics',
  'languages',
  'organiser',
  'place',
  'lat',
  'lon',
  'url',
  'source',
  'source_date',
  'source_via',
  'timezone',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Lists are joined with `, `; unknown is null. Coordinates stay numbers. */
export function flattenActivity(activity: Activity): Record<Column, string | number | null> {
  const { place, source } = activity;
  return {
    ...activity,
    audiences: activity.audiences.join(', '),
    topics: activity.topics.join(', '),
    languages: activity.languages.join(', '),
    place: place && place.name,
    lat: place && place.lat,
    lon: place && place.lon,
    source: source && source.url,
    source_date: source && source.date,
    source_via: source?.via ?? null,
    timezone: activity.timezone ?? null,
  };
}
