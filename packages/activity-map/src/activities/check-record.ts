/**
 * Says what is wrong with one activity, or nothing. It gives the same verdict as the schema of the
 * data package (a test holds them together) at a hundredth of the cost: a file may hold 100,000.
 */
import { ACTIVITY_AUDIENCES, FORMATS, KINDS, TOPICS } from '@awareness-widgets/data';

const WHEN = /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?)?$/;
const COUNTRY = /^[A-Z]{2}$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const ADDRESS = /^https?:\/\/[^\s<>"]+$/;

type Fields = Record<string, unknown>;

/** @returns the first field that is wrong, or null. */
export function checkRecord(record: unknown): string | null {
  if (!isObject(record)) return 'record';
  if (!isText(record['id']) || record['id'] === '') return 'id';
  if (!Number.isSafeInteger(record['edition'])) return 'edition';
  if (!isText(record['title']) || record['title'] === '') return 'title';
  if (record['summary'] !== undefined && !isText(record['summary'])) return 'summary';
  if (!matches(record['country'], COUNTRY)) return 'country';
  if (!absent(record['start']) && !matches(record['start'], WHEN)) return 'start';
  if (!absent(record['end']) && !matches(record['end'], WHEN)) return 'end';
  if (!absent(record['format']) && !FORMATS.includes(record['format'] as never)) return 'format';
  if (!absent(record['kind']) && !KINDS.includes(record['kind'] as never)) return 'kind';
  if (!listOf(record['audiences'], (item) => ACTIVITY_AUDIENCES.includes(item as never)))
    return 'audiences';
  if (!listOf(record['topics'], (item) => TOPICS.includes(item as never))) return 'topics';
  if (!listOf(record['languages'], (item) => matches(item, LANGUAGE))) return 'languages';
  if (!absent(record['organiser']) && !isText(record['organiser'])) return 'organiser';
  if (!absent(record['place']) && !isPlace(record['place'])) return 'place';
  if (!absent(record['url']) && !matches(record['url'], ADDRESS)) return 'url';
  if (!absent(record['source']) && !isSource(record['source'])) return 'source';
  return null;
}

const absent = (value: unknown) => value === null || value === undefined;
const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const matches = (value: unknown, pattern: RegExp) => isText(value) && pattern.test(value);
const listOf = (value: unknown, check: (item: unknown) => boolean) =>
  value === undefined || (Array.isArray(value) && value.every(check));
const within = (value: unknown, limit: number) =>
  typeof value === 'number' && value >= -limit && value <= limit;

function isPlace(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['name']) &&
    (absent(value['lat']) || within(value['lat'], 90)) &&
    (absent(value['lon']) || within(value['lon'], 180)) &&
    (value['precision'] === undefined || value['precision'] === 'town')
  );
}

function isSource(value: unknown): boolean {
  return (
    isObject(value) &&
    matches(value['url'], ADDRESS) &&
    (absent(value['date']) || isText(value['date'])) &&
    (value['via'] === undefined || isText(value['via']))
  );
}
