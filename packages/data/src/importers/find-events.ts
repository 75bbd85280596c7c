/** Where in a page's JSON-LD the events are, and what refers to what. */
import { LIMITS } from './limits.js';

/** A thing of schema.org. */
export type Node = Record<string, unknown>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const many = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
export const first = (value: unknown): unknown => many(value)[0];

export const typesOf = (node: Node): string[] =>
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
              ...(isEvent(value) ||
              typesOf(value).some((type) => /^(?:Course|EventSeries)$/.test(type))
                ? { parent: value }
                : {}),
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
