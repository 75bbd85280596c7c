/** schema.org Events: alone, in arrays, in `@graph`, in lists, in web pages. */
import type { Column } from '../exporters/flatten-activity.js';
import { finishRow, type RowContext } from './finish-row.js';
import { first, isNode, many, typesOf, type Node, type Nodes } from './find-events.js';
import { shorten } from './limits.js';
import { sortTags } from './map-csv-row.js';
import { plainText } from './plain-text.js';
import { findAudience } from './read-words.js';

/** `Text`, `{ "@value": "Text" }`, or the name of a thing. */
function text(value: unknown): string {
  const one = first(value);
  if (typeof one === 'string') return one;
  if (typeof one === 'number') return String(one);
  if (!isNode(one)) return '';
  const inner = one['@value'] ?? one['name'] ?? one['url'] ?? one['@id'];
  return typeof inner === 'string' ? inner : '';
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

/** The zone of the clock at the place, where a schedule names it. */
function zoneOf(event: Node): string {
  const schedule = first(event['eventSchedule']);
  return isNode(schedule) ? text(schedule['scheduleTimezone']) : '';
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
  return modes[0] || text(event['courseMode']) || undefined;
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
    timezone: zoneOf(event),
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
  const one = first(value);
  if (isNode(one) && one['name'] !== undefined) return text(one['name']);
  const found = text(value);
  return /^(?:https?:|mailto:|_:|#)/i.test(found) ? '' : found;
}
