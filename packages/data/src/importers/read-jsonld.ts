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
  'mainEntityOfPage',
  'event',
  'events',
  'subEvent',
  'subEvents',
  'hasCourseInstance',
  'hasPart',
  'about',
  'dataFeedElement',
];

/** A series is the list of its dates where it has some. */
const partsOf = (node: Node) =>
  [
    ...many(node['subEvent']),
    ...many(node['subEvents']),
    ...many(node['hasCourseInstance']),
  ].filter(isNode);

/** @returns Every event in a document, outermost first. Nesting is followed to a depth of 20. */
export function findEvents(document: unknown): Node[] {
  const events: Node[] = [];
  const seen = new Set<Node>();
  const stack: { value: unknown; depth: number; parent?: Node }[] = [{ value: document, depth: 0 }];
  while (stack.length > 0 && events.length < LIMITS.rows) {
    const { value, depth, parent } = stack.pop()!;
    if (depth > LIMITS.depth) continue;
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index--)
        stack.push({ value: value[index], depth: depth + 1, ...(parent ? { parent } : {}) });
    } else if (isNode(value) && !seen.has(value)) {
      seen.add(value);
      const parts = partsOf(value).filter(
        (part) => 'startDate' in part || 'name' in part || 'courseSchedule' in part,
      );
      if (isEvent(value) && parts.length === 0) {
        // What a part of a series does not say, the series says.
        if ('startDate' in value || 'name' in value)
          events.push(parent ? inherit(value, parent) : value);
      } else
        for (const path of [...PATHS].reverse())
          if (Object.hasOwn(value, path))
            stack.push({
              value: value[path],
              depth: depth + 1,
              ...(isEvent(value) || typesOf(value).includes('Course') ? { parent: value } : {}),
            });
    }
  }
  return events;
}

const INHERITED = [
  'name',
  'location',
  'organizer',
  'provider',
  'inLanguage',
  'audience',
  'keywords',
  'url',
  'description',
  'eventAttendanceMode',
];

function inherit(part: Node, whole: Node): Node {
  const result = { ...part };
  for (const name of INHERITED)
    if (result[name] === undefined && whole[name] !== undefined) result[name] = whole[name];
  return result;
}

/** Things of a page by their `@id`. */
export type Nodes = ReadonlyMap<string, Node>;

/** @returns Every node that has an `@id` and says something, of all documents of a page. */
export function linkNodes(documents: readonly unknown[]): Nodes {
  const nodes = new Map<string, Node>();
  const stack: { value: unknown; depth: number }[] = documents.map((value) => ({
    value,
    depth: 0,
  }));
  while (stack.length > 0 && nodes.size < LIMITS.rows) {
    const { value, depth } = stack.pop()!;
    if (depth > LIMITS.depth) continue;
    if (Array.isArray(value))
      for (const item of value) stack.push({ value: item, depth: depth + 1 });
    else if (isNode(value)) {
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1) {
        const known = nodes.get(id);
        if (!known || Object.keys(known).length < Object.keys(value).length) nodes.set(id, value);
      }
      for (const item of Object.values(value))
        if (typeof item === 'object' && item !== null)
          stack.push({ value: item, depth: depth + 1 });
    }
  }
  return nodes;
}

const NO_NODES: Nodes = new Map();

/** @returns The event with what it refers to by `@id` in its place. */
function resolve(event: Node, nodes: Nodes): Node {
  const put = (value: unknown, depth: number): unknown => {
    if (depth > 3) return value;
    if (Array.isArray(value)) return value.map((item) => put(item, depth + 1));
    if (!isNode(value)) return value;
    const id = value['@id'];
    const found =
      typeof id === 'string' && Object.keys(value).length === 1 ? nodes.get(id) : undefined;
    const node = found ?? value;
    const result: Node = {};
    for (const [name, item] of Object.entries(node)) {
      if (name === '__proto__') continue;
      result[name] = typeof item === 'object' ? put(item, depth + 1) : item;
    }
    return result;
  };
  return nodes.size > 0 ? (put(event, 0) as Node) : event;
}

function readAddress(
  address: unknown,
  values: Partial<Record<Column, unknown>>,
): string | undefined {
  if (!isNode(address)) return undefined;
  values.country ??= text(address['addressCountry']) || undefined;
  return text(address['addressLocality']) || undefined;
}

/** @returns The town, where the address names it. */
function readLocation(event: Node, values: Partial<Record<Column, unknown>>): string | undefined {
  let online = false;
  let onSite = false;
  let town: string | undefined;
  for (const location of many(event['location'])) {
    if (typeof location === 'string') {
      values.place ??= location;
      onSite = true;
    }
    if (!isNode(location)) continue;
    const types = typesOf(location);
    if (types.includes('VirtualLocation')) {
      online = true;
      values.url ??= text(location['url']) || undefined;
      continue;
    }
    // schema.org allows an address where the place should be.
    const address = types.includes('PostalAddress') ? location : first(location['address']);
    const geo = first(location['geo']);
    const named = text(location['name']) || (typeof address === 'string' ? address : '');
    const locality = readAddress(address, values);
    town ??= locality;
    values.place ??= named || locality || undefined;
    if (isNode(geo)) {
      values.lat ??= first(geo['latitude']);
      values.lon ??= first(geo['longitude']);
    }
    onSite ||= Boolean(named || locality || isNode(geo));
  }
  if (online) values.format ??= onSite ? 'hybrid' : 'online';
  return town;
}

/** @returns Our word for a list of modes: online and on site together are hybrid. */
function readMode(event: Node): string | undefined {
  const modes = many(event['eventAttendanceMode']).map((mode) => text(mode).replace(/^.*[/:]/, ''));
  const has = (word: RegExp) => modes.some((mode) => word.test(mode));
  if (has(/^Online/i) && has(/^Offline/i)) return 'MixedEventAttendanceMode';
  return modes[0] || undefined;
}

const STATUS: [RegExp, string, string][] = [
  [/Cancell?ed$/i, 'the event is cancelled', 'nothing to do, unless it takes place after all'],
  [/Postponed$/i, 'the event is postponed', 'import it when it has its new date'],
];

/** Passes one event to the sink. */
export function readEvent(
  source: Node,
  line: number | null,
  context: RowContext,
  nodes: Nodes = NO_NODES,
): void {
  const event = resolve(source, nodes);
  const status = text(event['eventStatus']);
  for (const [test, reason, suggestion] of STATUS) {
    if (!test.test(status)) continue;
    context.sink.reject({
      line,
      field: 'file',
      reason,
      suggestion,
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
    format: readMode(event),
    languages: many(event['inLanguage']).map(text),
    organiser: name(event['organizer'] ?? event['provider']),
    url: text(event['url']) || undefined,
    kind: own ? text(event['additionalType']) : undefined,
  };
  if (own) values.title = text(event['name']);
  const town = readLocation(event, values);
  if (isNode(subject)) {
    values.source = text(subject['url']);
    values.source_date = text(subject['datePublished']);
    values.source_via = text(subject['creditText']);
  }
  const audiences = many(event['audience']).map((one) =>
    isNode(one) ? text(one['audienceType'] ?? one['name']) : text(one),
  );
  values.audiences = audiences.filter((item) => findAudience(item) || item);
  const keywords = many(event['keywords']).map(text).filter(Boolean);
  if (keywords.length > 0) sortTags(keywords.join(','), values);
  finishRow({ line, values, town }, context);
}

/** The name of an organiser; an address alone is none. */
function name(value: unknown): string {
  const found = text(value);
  return /^(?:https?:|mailto:|_:|#)/i.test(found) ? '' : found;
}
