/** Fetches outlines, once for all maps of a page. */
import { loadJson } from '@awareness-widgets/core';
import { decodeOutlines, type Outlines, type Shape } from './decode-outlines.js';
import { europeUrl, worldUrl } from './shipped-outlines.js';

export interface LoadedOutlines {
  outlines: Outlines;
  shapes: Shape[];
}

const cache = new Map<string, Promise<LoadedOutlines>>();

/** @throws {LoadError} when they cannot be had; the next call tries again. */
export function loadOutlines(region: 'europe' | 'world'): Promise<LoadedOutlines> {
  const url = region === 'world' ? worldUrl() : europeUrl();
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
