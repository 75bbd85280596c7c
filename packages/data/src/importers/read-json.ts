/** Our own JSON and GeoJSON: element by element, so that a broken one costs only itself. */
import { COLUMNS, type Column } from '../exporters/flatten-activity.js';
import { migrateActivity } from '../migrations/migrate-activity.js';
import { parse } from '../parse.js';
import { Activity } from '../schemas/activities.js';
import { finishRow, type RowContext } from './finish-row.js';
import { shorten } from './limits.js';
import { mapRecord } from './map-record.js';
import { parseJson } from './repair-json.js';
import type { JsonElement } from './split-json.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns The element's value; undefined when it was rejected. */
export function parseElement({ line, text, long }: JsonElement, context: RowContext): unknown {
  try {
    if (!long) return parseJson(text);
  } catch (error) {
    context.sink.reject({
      line,
      field: 'file',
      reason: `this is not JSON: ${shorten((error as Error).message)}`,
      suggestion: 'check commas, quotation marks and brackets',
      value: shorten(text),
    });
    return undefined;
  }
  context.sink.reject({
    line,
    field: 'file',
    reason: 'the element is too long',
    suggestion: 'shorten its summary',
    value: shorten(text),
  });
  return undefined;
}

/** JSON holds a source whole, so its parts are no keys there. */
const KNOWN = new Set<string>(COLUMNS.filter((column) => !column.startsWith('source_')));

/** An activity that the schema does not accept as it stands, as a row. */
function flatten(value: Record<string, unknown>, line: number | null, context: RowContext) {
  const values: Partial<Record<Column, unknown>> = {};
  for (const [key, item] of Object.entries(value)) {
    if (KNOWN.has(key)) values[key as Column] = item;
    else if (item !== null) {
      context.sink.warn({
        line,
        field: 'file',
        reason: `“${shorten(key)}” is not read`,
        value: shorten(item),
      });
    }
  }
  const { place, source } = value;
  if (isObject(place))
    Object.assign(values, { place: place['name'], lat: place['lat'], lon: place['lon'] });
  if (isObject(source)) {
    Object.assign(values, {
      source: source['url'],
      source_date: source['date'],
      source_via: source['via'],
    });
  }
  return values;
}

/** A record of another program: its names are read like the columns of a table. */
function readForeign(
  value: Record<string, unknown>,
  line: number | null,
  context: RowContext,
): void {
  const { draft, unread } = mapRecord(value, line, context.options);
  for (const name of unread) {
    const key = `record ${name}`;
    if (context.told.has(key)) continue;
    context.told.add(key);
    context.sink.warn({ line, field: 'file', reason: `“${shorten(name)}” is not read`, value: '' });
  }
  finishRow(draft, context);
}

/** Passes one activity, of this version or an older one, to the sink. */
export function readActivity(value: unknown, line: number | null, context: RowContext): void {
  if (!isObject(value)) {
    context.sink.reject({
      line,
      field: 'file',
      reason: 'this is not an activity',
      suggestion: 'write an object with title, country, start …',
      value: shorten(value),
    });
    return;
  }
  const current = migrateActivity(value);
  const parsed = parse(Activity, current);
  const unread = Object.keys(current).some((key) => !KNOWN.has(key));
  const place = parsed.ok ? parsed.value.place : null;
  const nowhere = place?.lat === 0 && place.lon === 0;
  // An instant is no clock on a wall; the row's way knows the zone.
  const utc =
    parsed.ok && [parsed.value.start, parsed.value.end].some((when) => when?.endsWith('Z'));
  if (parsed.ok && !unread && !nowhere && !utc) context.sink.keep(parsed.value, line);
  else if (unread && (!('title' in current) || !('start' in current)))
    readForeign(value, line, context);
  else finishRow({ line, values: flatten(current, line, context) }, context);
}

/** Passes one GeoJSON Feature to the sink. */
export function readFeature(value: unknown, line: number | null, context: RowContext): void {
  const properties = isObject(value) ? value['properties'] : undefined;
  if (!isObject(value) || !isObject(properties)) {
    context.sink.reject({
      line,
      field: 'file',
      reason: 'this is not a Feature with properties',
      suggestion: 'write { "type": "Feature", "geometry": …, "properties": { "title": … } }',
      value: shorten(value),
    });
    return;
  }
  const { name, description, ...rest } = properties;
  const flat: Record<string, unknown> = { title: name, summary: description, ...rest };
  for (const key of Object.keys(flat)) if (flat[key] === undefined) delete flat[key];
  flat['id'] ??= value['id'];
  const geometry = value['geometry'];
  if (isObject(geometry)) {
    const point = geometry['coordinates'];
    if (geometry['type'] === 'Point' && Array.isArray(point)) {
      flat['place'] = {
        name: isObject(flat['place']) ? flat['place']['name'] : (flat['place'] ?? ''),
        lat: point[1],
        lon: point[0],
      };
    } else {
      context.sink.warn({
        line,
        field: 'place',
        reason: 'only points are read',
        value: shorten(geometry['type']),
      });
    }
  }
  readActivity(flat, line, context);
}
