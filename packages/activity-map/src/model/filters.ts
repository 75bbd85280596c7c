/**
 * What can be filtered, in one place: the dimensions, the shape of the `filters` property, and the
 * reading of whatever a host or an address hands in. Nothing here throws.
 */
import { ACTIVITY_AUDIENCES, FORMATS, KINDS, TOPICS } from '@awareness-widgets/data';
import { isDay } from './days.js';
import { DIMENSIONS, type DimensionName } from './dimensions.js';

export interface Filters {
  /** ISO 3166-1 alpha-2 codes. */
  country?: string[];
  audience?: string[];
  topic?: string[];
  format?: string[];
  kind?: string[];
  /** BCP 47 tags. */
  language?: string[];
  /** `CC:Name` of a place, or `none` for activities without one. */
  place?: string[];
  /** First day, `YYYY-MM-DD`. Activities without a date are left out when either day is set. */
  from?: string;
  /** Last day, included. */
  to?: string;
  /** Words to search for; accents and small typos are forgiven. */
  q?: string;
}

/** Known words per dimension; the others are open. */
const VOCABULARY: Partial<Record<DimensionName, readonly string[]>> = {
  audience: ACTIVITY_AUDIENCES,
  topic: TOPICS,
  format: FORMATS,
  kind: KINDS,
};

const SHAPES: Partial<Record<DimensionName, RegExp>> = {
  country: /^[A-Z]{2}$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
};

/** Codes from a list or from text with spaces or commas; unknown ones and repeats are dropped. */
export function readOptions(dimension: DimensionName, value: unknown): string[] {
  const raw = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? dimension === 'place'
        ? [value]
        : value.split(/[\s,]+/)
      : [];
  const found = new Set<string>();
  for (const item of raw) {
    if (typeof item !== 'string') continue;
    const text = item.trim();
    const code =
      dimension === 'country'
        ? text.toUpperCase()
        : dimension === 'place'
          ? text
          : text.toLowerCase();
    const known = VOCABULARY[dimension];
    if (!code || (known && !known.includes(code)) || SHAPES[dimension]?.test(code) === false)
      continue;
    found.add(code);
  }
  return [...found];
}

/** Filters from anything: a host's object, attributes, an address. Empty ones are left out. */
export function readFilters(value: unknown): Filters {
  const input = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  const filters: Filters = {};
  for (const dimension of DIMENSIONS) {
    const options = readOptions(dimension, input[dimension]);
    if (options.length) filters[dimension] = options;
  }
  if (isDay(input['from'])) filters.from = input['from'];
  if (isDay(input['to'])) filters.to = input['to'];
  // A range given the wrong way round means the days between.
  if (filters.from && filters.to && filters.from > filters.to)
    [filters.from, filters.to] = [filters.to, filters.from];
  const q =
    typeof input['q'] === 'string' ? input['q'].trim().replace(/\s+/g, ' ').slice(0, 200) : '';
  if (q) filters.q = q;
  return filters;
}

/** The same filters with one option switched on or off. */
export function toggleOption(filters: Filters, dimension: DimensionName, option: string): Filters {
  const present = filters[dimension] ?? [];
  const next = present.includes(option)
    ? present.filter((other) => other !== option)
    : [...present, option];
  return readFilters({ ...filters, [dimension]: next });
}

/** How many things are filtered, as the chips count them. */
export function countActive(filters: Filters): number {
  const options = DIMENSIONS.reduce((sum, name) => sum + (filters[name]?.length ?? 0), 0);
  return options + (filters.from || filters.to ? 1 : 0) + (filters.q ? 1 : 0);
}
