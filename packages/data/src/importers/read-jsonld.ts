/** schema.org Events: alone, in arrays, in `@graph`, in lists, in web pages. */
import type { Column } from '../exporters/flatten-activity.js';
import { finishRow, type RowContext } from './finish-row.js';
import { LIMITS, shorten } from './limits.js';
import { sortTags } from './map-csv-row.js';
import { plainText } from './plain-text.js';
import { findAudience } from './read-words.js';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const many = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const first = (value: unknown): unknown => many(value)[0];

/** `Text`, `{ "@value": "Text" }`, or the name of a thing. */
function text(value: unknown): string {
  const one = first(value);
  if (typeof one === 'string') return one;
  if (typeof one === 'number') return String(one);
  if (!isNode(one)) return '';
  const inner = one['@value'] ?? one['name'] ?? one['url'] ?? one['@id'];
  return typeof inner === 'string' ? inner : '';
}

const typesOf = (node: Node): string[] =>
  many(node['@type'])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, ''));

const isEvent = (node: Node) =>
  typesOf(node).some(
    (type) => /Event$/.test(type) || /^(Festival|Hackathon|CourseInstance)$/.test(type),
  );

/** Where events hide in other things. */
const PATHS = [
  '@graph',
  'itemListElement',
  'item',
  'mainEntity',
  'event',
  'events',
  'hasPart',
  'dataFeedElement',
];

/** @returns Every event in a document, outermost first. Nesting is followed to a depth of 20. */
export function findEvents(document: unknown): Node[] {
  const events: Node[] = [];
  const stack: { value: unknown; depth: number }[] = [{ value: document, depth: 0 }];
  while (stack.length > 0 && events.length < LIMITS.rows) {
    const { value, depth } = stack.pop()!;
    if (depth > LIMITS.depth) continue;
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--)
        stack.push({ value: value[index], depth: depth + 1 });
    } else if (isNode(value)) {
      if (isEvent(value)) events.push(value);
      else
        for (const path of [...PATHS].reverse())
          if (path in value) stack.push({ value: value[path], depth: depth + 1 });
    }
  }
  return events;
}

/** The zone of the clock at the place, where a schedule names it. */
function zoneOf(event: Node): string {
  const schedule = first(event['eventSchedule']);
  return isNode(schedule) ? text(schedule['scheduleTimezone']) : '';
}

function readLocation(event: Node, values: Partial<Record<Column, unknown>>): void {
  for (const location of many(event['location'])) {
    if (typeof location === 'string') values.place ??= location;
    if (!isNode(location)) continue;
    if (typesOf(location).includes('VirtualLocation')) {
      values.format ??= 'online';
      values.url ??= text(location['url']) || undefined;
      continue;
    }
    const address = first(location['address']);
    const geo = first(location['geo']);
    const named = text(location['name']) || (typeof address === 'string' ? address : '');
    values.place ??= named || undefined;
    if (isNode(address)) {
      values.country ??= text(address['addressCountry']) || undefined;
      values.place ??= text(address['addressLocality']) || undefined;
    }
    if (isNode(geo)) {
      values.lat ??= first(geo['latitude']);
      values.lon ??= first(geo['longitude']);
    }
  }
}

/** Passes one event to the sink. */
export function readEvent(event: Node, line: number | null, context: RowContext): void {
  const status = text(event['eventStatus']);
  if (/Cancelled$/i.test(status)) {
    context.sink.reject({
      line,
      field: 'file',
      reason: 'the event is cancelled',
      suggestion: 'nothing to do, unless it takes place after all',
      value: shorten(text(event['name'])),
    });
    return;
  }
  const parent = text(event['superEvent']);
  const subject = first(event['subjectOf']);
  const own = /^Safer Internet Day (\d{4})$/.exec(parent);
  const values: Partial<Record<Column, unknown>> = {
    id: text(event['identifier']) || text(event['@id']),
    edition: own?.[1],
    title: plainText(text(event['name'])),
    summary: own ? text(event['description']) : plainText(text(event['description'])),
    start: text(event['startDate']),
    end: text(event['endDate']),
    timezone: zoneOf(event),
    format: text(event['eventAttendanceMode']).replace(/^.*[/:]/, '') || undefined,
    languages: many(event['inLanguage']).map(text),
    organiser: text(event['organizer']),
    url: text(event['url']) || undefined,
    kind: own ? text(event['additionalType']) : undefined,
  };
  if (own) values.title = text(event['name']);
  readLocation(event, values);
  if (isNode(subject)) {
    values.source = text(subject['url']);
    values.source_date = text(subject['datePublished']);
    values.source_via = text(subject['creditText']);
  }
  const audiences = many(event['audience']).map((one) =>
    isNode(one) ? text(one['audienceType'] ?? one['name']) : text(one),
  );
  values.audiences = audiences.filter((name) => findAudience(name) || name);
  const keywords = many(event['keywords']).map(text).filter(Boolean);
  if (keywords.length > 0) sortTags(keywords.join(','), values);
  finishRow({ line, values }, context);
}
