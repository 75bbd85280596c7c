/**
 * Which column of a spreadsheet is which field. Sources: The Events Calendar's CSV field reference
 * (theeventscalendar.com/knowledgebase/csv-file-examples-for-importing), the guide of EventON's CSV
 * importer, and `BulkEventUploadValidator` and `GenericEventsImport` of codeeu/codeweek.
 */
import { COLUMNS, type Column } from '../exporters/flatten-activity.js';
import { wordKey } from './read-words.js';
import type { DateOrder } from './types.js';

/** Our columns and the helpers that some dialects need to fill them. */
export type Field =
  Column | 'start_time' | 'end_time' | 'all_day' | 'timezone' | 'tags' | 'description';

export interface CsvDialect {
  name: 'own' | 'the-events-calendar' | 'eventon' | 'code-week';
  /** Present in every file of this dialect. */
  signature: readonly string[];
  columns: Record<string, Field>;
  /** What slashes in dates mean by the dialect's own documentation. */
  dateOrder: DateOrder | null;
  /** Descriptions hold HTML. */
  html: boolean;
}

const EVENTS_CALENDAR: CsvDialect = {
  name: 'the-events-calendar',
  signature: ['event-name', 'event-start-date'],
  dateOrder: 'mdy',
  html: true,
  columns: {
    'event-name': 'title',
    'event-description': 'description',
    'event-excerpt': 'summary',
    'event-start-date': 'start',
    'event-start-time': 'start_time',
    'event-end-date': 'end',
    'event-end-time': 'end_time',
    'all-day-event': 'all_day',
    timezone: 'timezone',
    'event-time-zone': 'timezone',
    'event-venue-name': 'place',
    'venue-name': 'place',
    'venue-country': 'country',
    'event-venue-country': 'country',
    'venue-latitude': 'lat',
    'venue-longitude': 'lon',
    'event-venue-latitude': 'lat',
    'event-venue-longitude': 'lon',
    'event-organizer-name': 'organiser',
    'event-organizer-name-s-or-id-s': 'organiser',
    'event-venue-name-or-id': 'place',
    'event-category': 'tags',
    'event-categories': 'tags',
    'event-tags': 'tags',
    'event-website': 'url',
  },
};

const EVENTON: CsvDialect = {
  name: 'eventon',
  signature: ['event-name', 'event-start-date', 'event-start-time'],
  dateOrder: 'mdy',
  html: true,
  columns: {
    'event-id': 'id',
    'event-name': 'title',
    'event-description': 'description',
    'evcal-subtitle': 'summary',
    'event-start-date': 'start',
    'event-start-time': 'start_time',
    'event-end-date': 'end',
    'event-end-time': 'end_time',
    'all-day': 'all_day',
    'event-timezone': 'timezone',
    'location-name': 'place',
    'event-location-name': 'place',
    'location-latitude': 'lat',
    'location-longitude': 'lon',
    'event-lat': 'lat',
    'event-lon': 'lon',
    'location-country': 'country',
    'event-organizer': 'organiser',
    'event-link': 'url',
    'evcal-lmlink': 'url',
    'learnmore-link': 'url',
  },
};

const CODE_WEEK: CsvDialect = {
  name: 'code-week',
  signature: ['activity-title', 'start-date'],
  dateOrder: null,
  html: true,
  columns: {
    'activity-title': 'title',
    'name-of-organisation': 'organiser',
    'name-of-organization': 'organiser',
    description: 'description',
    'activity-type': 'format',
    country: 'country',
    'start-date': 'start',
    'end-date': 'end',
    address: 'place',
    latitude: 'lat',
    longitude: 'lon',
    'organiser-website': 'url',
    'organizer-website': 'url',
    'audience-comma-separated-ids': 'audiences',
    tags: 'tags',
    language: 'languages',
  },
};

const OWN: CsvDialect = {
  name: 'own',
  signature: [],
  dateOrder: null,
  html: false,
  columns: {
    ...Object.fromEntries(COLUMNS.map((column) => [wordKey(column), column])),
    name: 'title',
    titel: 'title',
    titre: 'title',
    titolo: 'title',
    titulo: 'title',
    nazwa: 'title',
    nazev: 'title',
    description: 'summary',
    beschreibung: 'summary',
    land: 'country',
    pays: 'country',
    pais: 'country',
    paese: 'country',
    date: 'start',
    datum: 'start',
    'start-date': 'start',
    startdate: 'start',
    beginn: 'start',
    'end-date': 'end',
    enddate: 'end',
    ende: 'end',
    'start-time': 'start_time',
    'end-time': 'end_time',
    timezone: 'timezone',
    type: 'kind',
    audience: 'audiences',
    topic: 'topics',
    language: 'languages',
    organisation: 'organiser',
    organization: 'organiser',
    organizer: 'organiser',
    organisateur: 'organiser',
    veranstalter: 'organiser',
    location: 'place',
    venue: 'place',
    ort: 'place',
    lieu: 'place',
    latitude: 'lat',
    longitude: 'lon',
    lng: 'lon',
    long: 'lon',
    link: 'url',
    website: 'url',
    web: 'url',
    tags: 'tags',
    year: 'edition',
  },
};

/** Code Week's audience ids (AudienceTableSeeder). 8 is "other". */
export const CODE_WEEK_AUDIENCES: Record<string, string> = {
  1: 'children',
  2: 'children',
  3: 'young-people',
  4: 'young-people',
  5: 'young-people',
  6: 'public',
  7: 'public',
  9: 'teachers',
};

/** @returns The dialect whose columns the header has; our own where it is none of the others'. */
export function findDialect(header: readonly string[]): CsvDialect {
  const keys = new Set(header.map(wordKey));
  const has = (name: string) => keys.has(name);
  // The two calendars share names and differ in how they write them.
  const underscored = header.some((name) => /event_(name|start)/i.test(name));
  if (EVENTON.signature.slice(0, 2).every(has)) return underscored ? EVENTON : EVENTS_CALENDAR;
  if (CODE_WEEK.signature.every(has)) return CODE_WEEK;
  return OWN;
}

/** @returns For each column its field, or null where it has none. */
export function mapColumns(
  header: readonly string[],
  dialect: CsvDialect,
  asked: Partial<Record<Column, string>> = {},
): (Field | null)[] {
  const known = new Map<string, Field>(Object.entries(dialect.columns));
  for (const [field, name] of Object.entries(asked))
    known.set(wordKey(String(name)), field as Field);
  const taken = new Set<Field>();
  return header.map((name) => {
    const field = known.get(wordKey(name)) ?? null;
    // Tags and categories may fill several columns; other fields have one.
    if (!field || (taken.has(field) && field !== 'tags')) return null;
    taken.add(field);
    return field;
  });
}
