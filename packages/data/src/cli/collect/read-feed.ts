/** One feed from its address to rows, or to the last good rows and the reason why. */
import { importActivities } from '../../importers/import-activities.js';
import { describeSummary } from '../../importers/count-summary.js';
import type { AskedColumns } from '../../importers/column-names.js';
import type { Activity } from '../../schemas/activities.js';
import { fetchFeed, readFeedFile } from './fetch-feed.js';
import { settingsOf, type LastGood, type Store } from './last-good.js';
import type { Feed } from './read-feeds.js';

/** `fresh`: read today; `same`: not changed; `kept`: last good rows; `failed`: no rows at all. */
export type FeedState = 'fresh' | 'same' | 'kept' | 'failed';

export interface FeedResult {
  name: string;
  address: string;
  state: FeedState;
  /** Why the rows are not of today; null where they are. */
  reason: string | null;
  rows: number;
  /** Day on which the rows were read. */
  day: string | null;
  rejected: number;
  warnings: number;
  /** What the feed was taken for, its columns and numbers. */
  summary: string[];
  /** The first faults, as sentences. */
  examples: string[];
}

/** Faults that a report shows of each feed. */
const EXAMPLES = 20;
/** Fewer rows come and go. */
const FEW = 10;

const sourceOf = (feed: Feed): Activity['source'] => {
  const url =
    feed.page ??
    (/^https?:/.test(feed.target)
      ? (feed.url ?? feed.target).replace(/^webcal:/i, 'https:')
      : null);
  return url ? { url, date: null, via: feed.name } : null;
};

/** What the feed's entry in the list says for rows that do not. */
function complete(feed: Feed, activities: Activity[]): void {
  const source = sourceOf(feed);
  for (const activity of activities) {
    activity.organiser ??= feed.organiser ?? null;
    activity.source ??= source;
  }
}

export async function readFeed(
  feed: Feed,
  store: Store,
  { today, accept }: { today: string; accept: boolean },
): Promise<FeedResult> {
  const settings = settingsOf(feed);
  const last = store.find(feed);
  const result: FeedResult = {
    name: feed.name,
    address: feed.url ?? feed.file ?? feed.target,
    state: 'fresh',
    reason: null,
    rows: 0,
    day: today,
    rejected: 0,
    warnings: 0,
    summary: [],
    examples: [],
  };
  const fall = (reason: string): FeedResult => ({
    ...result,
    ...(last
      ? { state: 'kept', rows: last.rows, day: last.day }
      : { state: 'failed', rows: 0, day: null }),
    reason,
  });
  const known: Partial<LastGood> = last?.settings === settings ? last : {};
  const fetched = feed.url ? await fetchFeed(feed.target, known) : readFeedFile(feed.target);
  if (fetched.state === 'failed') return fall(fetched.reason);
  if (fetched.state === 'same') {
    return last
      ? { ...result, state: 'same', rows: last.rows, day: last.day }
      : fall('said nothing');
  }

  const { columns, country, edition, timezone, type, encoding, dateOrder, sheet, from, until } =
    feed;
  const { activities, rejected, warnings, dialect, summary } = await importActivities(
    fetched.bytes,
    {
      country,
      edition,
      timezone,
      type,
      encoding,
      dateOrder,
      sheet,
      from,
      until,
      columns: columns as AskedColumns | undefined,
      locate: feed.locate ?? true,
      ...(feed.url ? { base: fetched.address } : {}),
    },
  );
  result.rejected = summary.rejected;
  result.warnings = summary.warnings;
  result.summary = describeSummary(dialect, summary);
  result.examples = [
    ...rejected.map(
      ({ line, field, reason, value, suggestion }) =>
        `${line ? `line ${line}: ` : ''}${field}: ${reason}${value && ` (“${value}”)`}: ${suggestion}`,
    ),
    ...warnings.map(
      ({ line, field, reason, value }) =>
        `${line ? `line ${line}: ` : ''}${field}: ${reason}${value && ` (“${value}”)`}`,
    ),
  ].slice(0, EXAMPLES);
  result.rows = activities.length;
  const broken = rejected.find(({ line }) => line === null);
  if (activities.length === 0 && rejected.length > 0) return fall((broken ?? rejected[0]!).reason);
  const least = (last?.rows ?? 0) * (feed.shrink ?? 0.5);
  if (!accept && last && last.rows >= FEW && activities.length < least) {
    return fall(
      `has ${activities.length} rows, where it had ${last.rows} on ${last.day}; look at it, or take it as it is with --accept`,
    );
  }
  complete(feed, activities);
  store.save(feed, activities, { ...fetched.validators, day: today, settings });
  return result;
}
