/** Fetches what the map shows: activities of any kind of file, facts, outlines. */
import { LoadError, loadJson, loadText } from '@awareness-widgets/core';
import { storeActivities } from './activity-store.js';
import { decodeOutlines, type Outlines, type Shape } from './decode-outlines.js';
import { activitiesUrl, europeUrl, factsUrl, worldUrl } from './default-src.js';
import { readFacts, type Facts } from './facts.js';
import { importText } from './import-text.js';
import { readSource, type LoadedActivities } from './read-source.js';

export interface LoadRequest {
  src: string;
  factsSrc: string;
  activities: readonly unknown[] | undefined;
  signal: AbortSignal;
}

/** @throws {LoadError} when there is nothing to show. */
export async function loadActivities({
  src,
  factsSrc,
  activities,
  signal,
}: LoadRequest): Promise<LoadedActivities> {
  if (activities !== undefined) {
    if (!Array.isArray(activities)) {
      throw new LoadError('invalid', 'activities', 'activities: a list is expected');
    }
    return { store: storeActivities(activities), facts: await loadFacts(factsSrc, signal) };
  }
  const url = src || activitiesUrl.href;
  // The shipped facts are about the shipped activities; a host's own file brings its own.
  const facts = loadFacts(factsSrc || (src ? '' : factsUrl.href), signal);
  const store = /\.awax(?:[?#]|$)/i.test(url)
    ? await import('./load-compact.js').then(({ loadCompact }) => loadCompact(url, signal))
    : await readSource(url, await loadText(url, { signal }), importText);
  return { store, facts: await facts };
}

/** Facts enrich; without them the map still works. */
async function loadFacts(url: string, signal: AbortSignal): Promise<Facts | null> {
  if (!url) return null;
  return loadJson(url, { signal, check: (data) => ({ ok: true, value: readFacts(data) }) }).catch(
    () => null,
  );
}

export interface LoadedOutlines {
  outlines: Outlines;
  shapes: Shape[];
}

const cache = new Map<string, Promise<LoadedOutlines>>();

/** Outlines of a region; fetched once for all maps of a page. */
export function loadOutlines(region: 'europe' | 'world'): Promise<LoadedOutlines> {
  const url = (region === 'world' ? worldUrl : europeUrl).href;
  let found = cache.get(url);
  if (!found) {
    found = loadJson(url, {
      check: (data) => {
        const outlines = data as Outlines | null;
        return outlines?.version === 1 && outlines.region === region
          ? { ok: true, value: outlines }
          : {
              ok: false,
              issues: [{ path: 'version', message: 'outlines of version 1 are expected' }],
            };
      },
    }).then((outlines) => ({ outlines, shapes: decodeOutlines(outlines) }));
    cache.set(url, found);
    found.catch(() => cache.delete(url));
  }
  return found;
}
