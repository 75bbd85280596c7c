/** The list of feeds: where activities come from, and what their rows do not say themselves. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { parseJson } from '../../importers/repair-json.js';
import { isZone } from '../../importers/resolve-zone.js';
import { UsageError } from '../types.js';

const Day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d(-\d\d)?$/, 'a day such as 2026-02-10'));

/** What may be said of one feed, or of all. */
const Settings = {
  /** Two-letter code for rows that name no country. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a two-letter code such as EE'))),
  edition: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2004), v.maxValue(2100))),
  timezone: v.optional(v.pipe(v.string(), v.check(isZone, 'an IANA zone such as Europe/Lisbon'))),
  /** Organiser of rows that name none. */
  organiser: v.optional(v.string()),
  type: v.optional(v.picklist(['csv', 'ics', 'geojson', 'jsonld', 'json'])),
  encoding: v.optional(v.string()),
  dateOrder: v.optional(v.picklist(['dmy', 'mdy'])),
  /** Which column is which field: `{ "title": "Titel" }`. */
  columns: v.optional(v.record(v.string(), v.string())),
  sheet: v.optional(v.string()),
  from: v.optional(Day),
  until: v.optional(Day),
  /** Look up towns; true where absent. */
  locate: v.optional(v.boolean()),
  /** The page that people see, for the source of each row; the address itself where absent. */
  page: v.optional(v.pipe(v.string(), v.url())),
  /** A feed is held back when less than this part of its last rows is left; 0.5 where absent, 0 never. */
  shrink: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
};

const FeedSchema = v.pipe(
  v.strictObject({
    ...Settings,
    name: v.optional(v.string()),
    url: v.optional(
      v.pipe(v.string(), v.regex(/^(?:https?|webcal):\/\/\S+$/i, 'an address with https://')),
    ),
    file: v.optional(v.string()),
  }),
  v.check(
    ({ url, file }) => (url === undefined) !== (file === undefined),
    'either “url” or “file”',
  ),
);

const FeedsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  version: v.optional(v.literal(1)),
  defaults: v.optional(v.strictObject(Settings)),
  feeds: v.pipe(v.array(FeedSchema), v.maxLength(2_000)),
});

export type Feed = Omit<v.InferOutput<typeof FeedSchema>, 'name' | 'key'> & {
  name: string;
  /** The address to fetch, or the path to read. */
  target: string;
  /** Tells the feeds of a list apart. */
  key: string;
};

/** @returns The address that gives the rows themselves: sheets as CSV, calendars over https. */
export function dataAddress(address: string): string {
  const url = new URL(address.replace(/^webcal:/i, 'https:'));
  const sheet = /^\/spreadsheets\/d\/(e\/)?([^/]+)\/(edit|view|htmlview|preview|pubhtml|pub)?/.exec(
    url.pathname,
  );
  if (url.hostname !== 'docs.google.com' || !sheet || url.searchParams.has('output'))
    return url.href;
  const gid = url.searchParams.get('gid') ?? /gid=(\d+)/.exec(url.hash)?.[1];
  const [, published, id] = sheet;
  const base = `https://docs.google.com/spreadsheets/d/${published ?? ''}${id}`;
  return published
    ? `${base}/pub?output=csv${gid ? `&single=true&gid=${gid}` : ''}`
    : `${base}/export?format=csv${gid ? `&gid=${gid}` : ''}`;
}

/**
 * @param path The file; paths in it are seen from its folder.
 * @throws {UsageError} Where it cannot be read, or a feed is not understood.
 */
export function readFeeds(path: string): Feed[] {
  let data: unknown;
  try {
    data = parseJson(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
  const parsed = v.safeParse(FeedsSchema, Array.isArray(data) ? { feeds: data } : data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue) ?? 'the list';
    throw new UsageError(`${path}: ${where} is not understood: ${issue.message}`);
  }
  const { defaults = {}, feeds } = parsed.output;
  const names = new Set<string>();
  const keys = new Set<string>();
  return feeds.map((feed, index) => {
    const name =
      feed.name ?? feed.file ?? new URL(feed.url!.replace(/^webcal:/i, 'https:')).hostname;
    const unique = names.has(name) ? `${name} (${index + 1})` : name;
    names.add(unique);
    const target = feed.url ? dataAddress(feed.url) : resolve(dirname(path), feed.file!);
    const own = `${target}\n${feed.sheet ?? ''}`;
    const key = keys.has(own) ? `${own}\n${unique}` : own;
    keys.add(key);
    const columns = feed.columns ?? defaults.columns;
    return { ...defaults, ...feed, columns, name: unique, target, key };
  });
}
