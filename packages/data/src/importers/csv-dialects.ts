/**
 * Which column of a spreadsheet is which field. Sources: The Events Calendar's CSV field reference
 * (theeventscalendar.com/knowledgebase/csv-file-examples-for-importing), the guide of EventON's CSV
 * importer, and `BulkEventUploadValidator` and `GenericEventsImport` of codeeu/codeweek.
 */
import { COLUMNS } from '../exporters/flatten-activity.js';
import {
  columnKey,
  fieldOf,
  type AskedColumns,
  type Field,
  type WeakField,
} from './column-names.js';
import { wordKey } from './read-words.js';
import type { DateOrder } from './types.js';

export type { Field } from './column-names.js';

export interface CsvDialect {
  name: 'own' | 'the-events-calendar' | 'eventon' | 'code-week';
  /** Columns that mean something else here than in a list made by hand. */
  columns: Record<string, Field>;
  /** What slashes in dates mean by the dialect's own documentation. */
  dateOrder: DateOrder | null;
  /** Descriptions hold HTML. */
  html: boolean;
  /** What our exporter writes: every text is meant as it stands. */
  ours?: boolean;
}

const EVENTS_CALENDAR: CsvDialect = {
  name: 'the-events-calendar',
  dateOrder: 'mdy',
  html: true,
  columns: {
    'event-description': 'description',
    'event-excerpt': 'summary',
    'event-time-zone': 'timezone',
    'event-timezone': 'timezone',
    'event-venue-name': 'place',
    'venue-name': 'place',
    'event-venue-name-or-id': 'place',
    'venue-country': 'country',
    'event-venue-country': 'country',
    'venue-city': 'town',
    'venue-latitude': 'lat',
    'venue-longitude': 'lon',
    'event-venue-latitude': 'lat',
    'event-venue-longitude': 'lon',
    'event-organizer-name': 'organiser',
    'event-organizer-name-s-or-id-s': 'organiser',
    'event-category': 'tags',
    'event-categories': 'tags',
    'event-tags': 'tags',
    'event-website': 'url',
  },
};

const EVENTON: CsvDialect = {
  name: 'eventon',
  dateOrder: 'mdy',
  html: true,
  columns: {
    'evcal-subtitle': 'summary',
    'event-timezone': 'timezone',
    'event-location-name': 'place',
    'event-location': 'address',
    'location-latitude': 'lat',
    'location-longitude': 'lon',
    'event-lat': 'lat',
    'event-lon': 'lon',
    'location-country': 'country',
    'location-city': 'town',
    'event-organizer': 'organiser',
    'event-link': 'url',
    'evcal-lmlink': 'url',
    'learnmore-link': 'url',
  },
};

const CODE_WEEK: CsvDialect = {
  name: 'code-week',
  dateOrder: null,
  html: true,
  columns: {
    'activity-type': 'format',
    'organiser-website': 'url',
    'organizer-website': 'url',
    'audience-comma-separated-ids': 'audiences',
    address: 'place',
  },
};

const OWN: CsvDialect = { name: 'own', dateOrder: null, html: false, columns: {} };
const OURS: CsvDialect = { ...OWN, ours: true };

/** Columns of The Events Calendar that a list made by hand hardly has. */
const PLUGIN_COLUMNS =
  /^(?:event-(?:start-time|end-date|end-time|time-?zone|venue-name.*|organizer-name.*|categor(?:y|ies)|tags|website|excerpt|show-.*|cost|currency-.*|featured-image)|venue-name|all-day-event|hide-.*|show-.*)$/;

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
  const keys = header.map(wordKey);
  const has = (name: string) => keys.includes(name);
  if (has('event-name') && (has('event-start-date') || has('start-date'))) {
    // The two calendars share names and differ in how they write them.
    if (header.some((name) => /event_(name|start)/i.test(name))) return EVENTON;
    if (keys.filter((key) => PLUGIN_COLUMNS.test(key)).length >= 2) return EVENTS_CALENDAR;
  }
  if (COLUMNS.every((column) => header.includes(column))) return OURS;
  return has('activity-title') && has('start-date') ? CODE_WEEK : OWN;
}

const OWN_COLUMNS = new Map<string, Field>([
  ...COLUMNS.map((column) => [wordKey(column), column] as const),
  ['source', 'source'],
  ['year', 'edition'],
]);

/** @returns For each column what it may hold, by its name alone. */
export function nameColumns(
  header: readonly string[],
  dialect: CsvDialect,
  asked: AskedColumns = {},
): (Field | WeakField | null)[] {
  const wanted = new Map<string, Field>();
  for (const [field, name] of Object.entries(asked))
    if (name) wanted.set(columnKey(String(name)), field as Field);
  const settled = new Set(Object.keys(asked));
  return header.map((name) => {
    const own = wanted.get(columnKey(name));
    if (own) return own;
    const key = wordKey(name);
    const field =
      (Object.hasOwn(dialect.columns, key) ? dialect.columns[key] : undefined) ??
      OWN_COLUMNS.get(key) ??
      fieldOf(name);
    return field && !settled.has(field) ? field : null;
  });
}
