/** The last good rows of each feed, in a folder beside the result, for nights when a feed fails. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Activity } from '../../schemas/activities.js';
import { createFile } from '../write-file.js';
import type { Validators } from './fetch-feed.js';
import type { Feed } from './read-feeds.js';

export interface LastGood extends Validators {
  /** Day on which the rows were read, `YYYY-MM-DD`. */
  day: string;
  rows: number;
  /** The settings they were read with; other settings want another reading. */
  settings: string;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Changes when rows are read differently: raise it with the importers. */
const READING = 1;

/** @returns A hash of all that decides how the feed's rows are read. */
export const settingsOf = (feed: Feed): string => hash(JSON.stringify([READING, feed]));

export interface Store {
  find(feed: Feed): LastGood | null;
  save(feed: Feed, activities: readonly Activity[], state: Omit<LastGood, 'rows'>): void;
  rows(feed: Feed): AsyncIterable<Activity>;
  forget(feed: Feed): void;
}

/** @param folder Made when the first feed is kept. */
export function openStore(folder: string): Store {
  const path = (feed: Feed, ending: string) => join(folder, `${hash(feed.key)}.${ending}`);
  return {
    find(feed) {
      try {
        if (!existsSync(path(feed, 'ndjson'))) return null;
        return JSON.parse(readFileSync(path(feed, 'json'), 'utf8')) as LastGood;
      } catch {
        // Not there yet, or cut off: the feed is read anew.
        return null;
      }
    },
    save(feed, activities, state) {
      const rows = createFile(path(feed, 'ndjson'));
      for (const activity of activities) rows.write(`${JSON.stringify(activity)}\n`);
      rows.commit();
      const about = createFile(path(feed, 'json'));
      about.write(`${JSON.stringify({ name: feed.name, ...state, rows: activities.length })}\n`);
      about.commit();
    },
    async *rows(feed) {
      if (!existsSync(path(feed, 'ndjson'))) return;
      const input = createReadStream(path(feed, 'ndjson'), 'utf8');
      for await (const line of createInterface({ input, crlfDelay: Infinity }))
        if (line) yield JSON.parse(line) as Activity;
    },
    forget: (feed) =>
      ['json', 'ndjson'].forEach((ending) => rmSync(path(feed, ending), { force: true })),
  };
}
