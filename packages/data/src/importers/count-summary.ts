/** What a file gave, in numbers, for the lines that come first. */
import type { Activity } from '../schemas/activities.js';
import { isLocated } from '../schemas/is-located.js';
import type { Dialect, Summary } from './types.js';

export interface SummaryCounter {
  add(activity: Activity): void;
  reject(): void;
  warn(): void;
  summary: Summary;
}

export function summaryCounter(): SummaryCounter {
  const summary: Summary = {
    activities: 0,
    withoutDate: 0,
    withoutPlace: 0,
    withoutCoordinates: 0,
    withoutEnd: 0,
    rejected: 0,
    warnings: 0,
  };
  return {
    summary,
    add({ start, end, place, format }) {
      summary.activities += 1;
      if (!start) summary.withoutDate += 1;
      if (!end) summary.withoutEnd += 1;
      if (!place && format !== 'online') summary.withoutPlace += 1;
      if (place && !isLocated(place)) summary.withoutCoordinates += 1;
    },
    reject: () => void (summary.rejected += 1),
    warn: () => void (summary.warnings += 1),
  };
}

const SEPARATORS: Record<string, string> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

const KINDS: Record<string, string> = {
  own: 'a table',
  'the-events-calendar': 'an export of The Events Calendar',
  eventon: 'an export of EventON',
  'code-week': 'a table of Code Week',
  icalendar: 'an iCalendar file',
  geojson: 'GeoJSON',
  'schema.org': 'schema.org data (JSON-LD)',
  ndjson: 'activities, one on a line',
};

const ORDERS = { dmy: 'day first', mdy: 'month first' } as const;

/** @returns Lines for people: what the file was taken for, its columns, its dates, its numbers. */
export function describeSummary(dialect: Dialect, summary: Summary): string[] {
  const { name, type, separator, headerLine = 1, columns, ignored, sheet, otherSheets } = dialect;
  const kind =
    type === 'json' && name === 'own' ? 'our own JSON' : (KINDS[name] ?? 'an unknown file');
  const details = [
    sheet && `sheet “${sheet}”`,
    separator && `cells parted by ${SEPARATORS[separator] ?? `“${separator}”`}`,
    columns && headerLine > 1 && `column names on line ${headerLine}`,
    dialect.encoding && !/^utf-?8$/i.test(dialect.encoding) && dialect.encoding,
  ].filter(Boolean);
  const lines = [`taken for ${kind}${details.length > 0 ? `: ${details.join(', ')}` : ''}`];
  if (columns)
    lines.push(
      `columns read: ${columns.map((column) => `${column.name} → ${column.field}`).join(', ')}`,
    );
  if (ignored && ignored.length > 0) lines.push(`columns not read: ${ignored.join(', ')}`);
  if (otherSheets && otherSheets.length > 0)
    lines.push(
      `other sheets: ${otherSheets.map((other) => other.name + (other.hidden ? ' (hidden)' : '')).join(', ')}`,
    );
  if (dialect.dateOrder) lines.push(`dates with slashes: ${ORDERS[dialect.dateOrder]}`);
  const { activities, rejected, withoutDate, withoutPlace, withoutCoordinates, withoutEnd } =
    summary;
  const without = [
    withoutDate && `${withoutDate} without a date`,
    withoutPlace && `${withoutPlace} without a place`,
    withoutCoordinates && `${withoutCoordinates} with a place that is not on the map`,
    withoutEnd && `${withoutEnd} without an end`,
  ].filter(Boolean);
  lines.push(
    `${activities} ${activities === 1 ? 'activity' : 'activities'} read, ${rejected} ${rejected === 1 ? 'row' : 'rows'} rejected${without.length > 0 ? `; ${without.join(', ')}` : ''}`,
  );
  return lines;
}
