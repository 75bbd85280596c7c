/** Makes the compact form of a large set: an index to filter and draw by, details in pages. */
import type { Activity } from '../schemas/activities.js';
import { isLocated } from '../schemas/is-located.js';
import { ACTIVITY_AUDIENCES, FORMATS, KINDS, TOPICS } from '../schemas/vocabulary.js';
import {
  COLUMNS,
  MAGIC,
  NO_DAY_CODE,
  NO_PLACE_CODE,
  padded,
  STEPS,
  TRAITS,
  VERSION,
  type ColumnName,
  type Head,
} from './layout.js';

export interface Compact {
  index: Uint8Array;
  /** JSON files, fetched when their activities are shown. */
  pages: string[];
}

const DAY = 864e5;

/** Days since 1970-01-01 on the calendar of the place; the first of the month where no day is known. */
const dayOf = (when: string | null): number | null => {
  const time = when ? Date.parse(when.length === 7 ? `${when}-01` : when.slice(0, 10)) : NaN;
  return Number.isNaN(time) ? null : Math.round(time / DAY);
};

const step = (value: number, least: number, range: number) =>
  Math.round(((value - least) / range) * STEPS);

/** Gives each different value a number, in order of appearance. */
function dictionary<T>(limit: number, what: string) {
  const numbers = new Map<T, number>();
  return {
    numberOf(value: T): number {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      if (numbers.size === limit) throw new RangeError(`More than ${limit} ${what}`);
      numbers.set(value, numbers.size);
      return numbers.size - 1;
    },
    values: () => [...numbers.keys()],
  };
}

const bits = (items: readonly string[], words: readonly string[]) =>
  items.reduce((mask, item) => mask | (1 << words.indexOf(item)), 0);

/**
 * @param options `pageSize`: activities on a page, 200 if absent.
 * @throws {RangeError} For more than 256 countries or editions, or 65,536 sets of languages.
 */
export function writeCompact(
  activities: readonly Activity[],
  { pageSize = 200 }: { pageSize?: number } = {},
): Compact {
  const countries = dictionary<string>(256, 'countries');
  const editions = dictionary<number>(256, 'editions');
  const languages = dictionary<string>(65_536, 'sets of languages');
  const days = activities
    .flatMap(({ start, end }) => [dayOf(start), dayOf(end)])
    .filter((day) => day !== null);
  const baseDay = days.reduce((least, day) => Math.min(least, day), days[0] ?? 0);
  const day = (when: string | null) => {
    const value = dayOf(when);
    // A set that spans more than 179 years has its last days drawn together; details have them all.
    return value === null ? NO_DAY_CODE : Math.min(value - baseDay, NO_DAY_CODE - 1);
  };

  const rows = new Map<ColumnName, (activity: Activity) => number>([
    ['country', ({ country }) => countries.numberOf(country)],
    ['topics', ({ topics }) => bits(topics, TOPICS)],
    ['audiences', ({ audiences }) => bits(audiences, ACTIVITY_AUDIENCES)],
    [
      'traits',
      ({ format, kind, start, end }) =>
        (format ? FORMATS.indexOf(format) + 1 : 0) |
        ((kind ? KINDS.indexOf(kind) + 1 : 0) << TRAITS.kind) |
        (Number(start?.length === 7) << TRAITS.startMonth) |
        (Number(end?.length === 7) << TRAITS.endMonth),
    ],
    ['languages', (activity) => languages.numberOf(activity.languages.join(' '))],
    ['edition', ({ edition }) => editions.numberOf(edition)],
    ['start', ({ start }) => day(start)],
    ['end', ({ end }) => day(end)],
    ['lat', ({ place }) => (isLocated(place) ? step(place.lat, -90, 180) : NO_PLACE_CODE)],
    ['lon', ({ place }) => (isLocated(place) ? step(place.lon, -180, 360) : NO_PLACE_CODE)],
  ]);

  const columns = COLUMNS.map(([name, bytes]) => {
    const column = new Uint8Array(padded(activities.length * bytes));
    const code = rows.get(name)!;
    // Low bytes first, then all middle ones, then all high ones: the high ones hardly change.
    activities.forEach((activity, row) => {
      const value = code(activity);
      for (let byte = 0; byte < bytes; byte++)
        column[byte * activities.length + row] = value >> (byte * 8);
    });
    return column;
  });

  const head: Head = {
    version: VERSION,
    count: activities.length,
    pageSize,
    countries: countries.values(),
    topics: [...TOPICS],
    audiences: [...ACTIVITY_AUDIENCES],
    formats: [...FORMATS],
    kinds: [...KINDS],
    languages: languages.values(),
    editions: editions.values(),
    baseDay,
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const headLength = padded(json.length);
  const index = new Uint8Array(
    8 + headLength + columns.reduce((sum, column) => sum + column.length, 0),
  );
  index.set(new TextEncoder().encode(MAGIC));
  new DataView(index.buffer).setUint32(4, headLength, true);
  index.fill(32, 8, 8 + headLength).set(json, 8);
  let offset = 8 + headLength;
  for (const column of columns) {
    index.set(column, offset);
    offset += column.length;
  }

  const pages: string[] = [];
  for (let row = 0; row < activities.length; row += pageSize) {
    const page = {
      version: VERSION,
      page: pages.length,
      activities: activities.slice(row, row + pageSize),
    };
    pages.push(JSON.stringify(page));
  }
  return { index, pages };
}
