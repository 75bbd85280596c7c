/** Loads the compact form: an index, and pages of details beside it (`x.awax`, `x.awax.pages/0.json`). */
import { LoadError, loadText } from '@awareness-widgets/core';
import { CompactError, readIndex, readPage } from '@awareness-widgets/data/compact.js';
import { storeCompact } from './store-compact.js';
import type { ActivityStore } from '../model/activity-store.js';

/** @throws {LoadError} */
export async function loadCompact(url: string, signal: AbortSignal): Promise<ActivityStore> {
  try {
    const index = readIndex(await loadBytes(url, signal));
    const [path, rest = ''] = url.split(/(?=[?#])/);
    return storeCompact(index, async (page) =>
      // Pages are asked for long after loading has ended, so the signal of loading is not theirs.
      readPage(await loadText(`${path}.pages/${page}.json${rest}`, {})),
    );
  } catch (error) {
    if (!(error instanceof CompactError)) throw error;
    throw new LoadError('invalid', url, error.message, [{ path: '', message: error.message }]);
  }
}

async function loadBytes(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(url, { signal, credentials: 'omit' });
  } catch (error) {
    signal.throwIfAborted();
    throw new LoadError('network', url, `${url} could not be reached: ${(error as Error).message}`);
  }
  if (!response.ok) throw new LoadError('http', url, `${url} answered ${response.status}`);
  return response.arrayBuffer();
}
