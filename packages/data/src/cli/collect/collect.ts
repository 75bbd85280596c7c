/** `awareness-data collect`: activities of many feeds into one file, night after night. */
import { resolve } from 'node:path';
import { hash53, lineTable } from '../../importers/line-table.js';
import type { Activity } from '../../schemas/activities.js';
import { writeCompactFiles } from '../convert.js';
import { UsageError, type Io, type Options } from '../types.js';
import { createFile } from '../write-file.js';
import { doubleFinder, type Double } from './find-doubles.js';
import { openStore, type Store } from './last-good.js';
import { readFeed, type FeedResult } from './read-feed.js';
import { readFeeds, type Feed } from './read-feeds.js';
import { reportPage, reportText, type CollectReport } from './render-report.js';
import { escapeControls } from '../../importers/escape-controls.js';

/** Feeds read at one time. */
const PARALLEL = 6;
/** Doubles that a report lists. */
const LISTED = 1_000;

/** Runs a job for each item, at most `parallel` at a time, and keeps the order of the results. */
export async function inParallel<T, R>(
  items: readonly T[],
  parallel: number,
  job: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await job(items[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
  return results;
}

/** Writes the rows of all feeds, doubles left out, ids made different. */
async function writeRows(
  feeds: readonly Feed[],
  store: Store,
  output: string,
  edition: number | undefined,
): Promise<{ written: number; doubles: Double[]; doublesFound: number }> {
  const file = createFile(output);
  const firstFeedOf = doubleFinder();
  const ids = lineTable();
  const compact: Activity[] = [];
  const doubles: Double[] = [];
  let doublesFound = 0;
  try {
    file.write(`{\n"version": 1,\n${edition ? `"edition": ${edition},\n` : ''}"activities": [\n`);
    for (const [number, feed] of feeds.entries()) {
      for await (const activity of store.rows(feed)) {
        const first = firstFeedOf(activity, number);
        if (first !== null) {
          doublesFound += 1;
          const { title, start } = activity;
          const day = (start ?? '').slice(0, 10);
          if (doubles.length < LISTED)
            doubles.push({ title, day, feed: feed.name, firstFeed: feeds[first]!.name });
          continue;
        }
        const own = activity.id;
        for (let count = 2; ids.get(hash53(activity.id)) !== undefined; count++)
          activity.id = `${own}-${count}`;
        ids.add(hash53(activity.id), 1);
        file.write(`${compact.length > 0 ? ',\n' : ''}${JSON.stringify(activity)}`);
        compact.push(activity);
      }
    }
    file.write('\n]\n}\n');
    file.commit();
  } catch (error) {
    try {
      file.abort();
    } catch {
      // Already in its place.
    }
    throw error;
  }
  writeCompactFiles(compact, `${output.replace(/\.json$/i, '')}.awax`);
  return { written: compact.length, doubles, doublesFound };
}

function writeReport(path: string, report: CollectReport): void {
  const text = /\.html?$/i.test(path)
    ? reportPage(report)
    : /\.json$/i.test(path)
      ? `${JSON.stringify(report, null, 2)}\n`
      : `${reportText(report).join('\n')}\n`;
  const file = createFile(path);
  file.write(text);
  file.commit();
}

/**
 * @returns Exit code: 0 all feeds are well, 1 written, but a feed needs a look, 3 nothing to write.
 * @throws {UsageError} Where the list is not understood.
 */
export async function collect(paths: readonly string[], options: Options, io: Io): Promise<number> {
  if (paths.length !== 1) throw new UsageError('Name one list of feeds: collect feeds.json');
  if (!options.output || !/\.json$/i.test(options.output))
    throw new UsageError('Name the file to write: -o activities.json');
  const started = performance.now();
  const feeds = readFeeds(resolve(io.cwd, paths[0]!));
  if (feeds.length === 0) throw new UsageError(`${paths[0]} names no feeds`);
  const output = resolve(io.cwd, options.output);
  const store = openStore(options.cache ? resolve(io.cwd, options.cache) : `${output}.feeds`);
  let done = 0;
  const results: FeedResult[] = await inParallel(
    feeds.map((feed) => ({
      ...feed,
      edition: feed.edition ?? options.edition,
      country: feed.country ?? options.country,
      locate: feed.locate ?? options.locate,
    })),
    Math.min(50, Math.max(1, options.parallel ?? PARALLEL)),
    async (feed) => {
      const result = await readFeed(feed, store, {
        today: io.today,
        accept: options.accept ?? false,
      });
      done += 1;
      if (io.isTty) io.err(`\r\u001b[K${done} of ${feeds.length}: ${escapeControls(feed.name)}`);
      return result;
    },
  );
  if (io.isTty) io.err('\r\u001b[K');

  const nothing = results.every(({ state }) => state === 'failed');
  const editions = new Set(feeds.map(({ edition }) => edition ?? options.edition));
  const [edition] = editions.size === 1 ? editions : [undefined];
  const rows = nothing
    ? { written: 0, doubles: [], doublesFound: 0 }
    : await writeRows(feeds, store, output, edition);
  const report: CollectReport = {
    day: io.today,
    feeds: results,
    ...rows,
    resources: {
      maxRSS: process.resourceUsage().maxRSS,
      seconds: Math.round(performance.now() - started) / 1000,
    },
  };
  for (const path of options.reports ?? []) writeReport(resolve(io.cwd, path), report);
  if (options.json) io.out(`${JSON.stringify(report)}\n`);
  else for (const text of reportText(report)) io.out(`${escapeControls(text)}\n`);
  if (nothing) return 3;
  const look = results.some(({ state }) => state === 'kept' || state === 'failed');
  const strict = options.strict && results.some(({ rejected }) => rejected > 0);
  return look || strict ? 1 : 0;
}
