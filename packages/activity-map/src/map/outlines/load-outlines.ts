import type { Outlines, Shape } from './decode-outlines.js';
import { loadJson } from '@awareness-widgets/core';
import { decodeOutlines } from './decode-outlines.js';
import { worldUrl, europeUrl } from './shipped-outlines.js';

export interface LoadedOutlines {
  outlines: Outlines;
  shapes: Shape[];
}

export const cache = new Map<string, Promise<LoadedOutlines>>();

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
