/** Fetches what the widget shows: activities of any kind of file, and who took part. */
import { LoadError, loadJson, loadText } from '@awareness-widgets/core';
import type { Activity } from '@awareness-widgets/data';
import type { ActivityStore, LoadedActivities } from '../model/activity-store.js';
import type { Participations } from '../model/participation.js';
import { readParticipations } from './participation.js';
import { activitiesUrl, factsUrl } from './shipped-data.js';
import { storeRecords } from './store-records.js';

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
    const facts = loadParticipations(factsSrc, signal);
    const { checkActivities } = await import('./own-activities.js');
    return { store: checkActivities(activities), facts: await facts };
  }
  // The shipped facts are about the shipped activities; a host's own file brings its own.
  const facts = loadParticipations(factsSrc || (src ? '' : factsUrl()), signal);
  const store = await (src ? loadSource(src, signal) : loadShipped(signal));
  return { store, facts: await facts };
}

async function loadSource(src: string, signal: AbortSignal): Promise<ActivityStore> {
  if (/\.awax(?:[?#]|$)/i.test(src)) {
    const { loadCompact } = await import('./load-compact.js');
    return loadCompact(src, signal);
  }
  const [text, { importText, readSource }] = await Promise.all([
    loadText(src, { signal }),
    import('./own-activities.js'),
  ]);
  return readSource(src, text, importText);
}

/** The shipped file was validated, record by record, when it was released. */
function loadShipped(signal: AbortSignal): Promise<ActivityStore> {
  return loadJson(activitiesUrl(), {
    signal,
    check: (data) => {
      const { activities } = (data ?? {}) as { activities?: Activity[] };
      return Array.isArray(activities)
        ? { ok: true, value: storeRecords(activities) }
        : { ok: false, issues: [{ path: 'activities', message: 'a list is expected' }] };
    },
  });
}

/** Participations enrich; without them the map still works. */
async function loadParticipations(
  url: string,
  signal: AbortSignal,
): Promise<Participations | null> {
  if (!url) return null;
  return loadJson(url, {
    signal,
    check: (data) => ({ ok: true, value: readParticipations(data) }),
  }).catch(() => null);
}
