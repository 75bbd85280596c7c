/** Texts are cleaned before they leave, the same way as on the way in, and each change is named. */
import { cleanText } from '../clean-text.js';
import type { Activity } from '../schemas/activities.js';
import type { Loss } from './loss.js';

/**
 * Fills in what a host left out, too, so that one record never costs the whole export.
 *
 * @param losses Receives one entry for each text that cleaning changed.
 */
export function tidyActivity(activity: Activity, losses: Loss[]): Activity {
  const text = (field: string, given: string | null | undefined) => {
    const value = String(given ?? '');
    const clean = cleanText(value);
    if (clean !== value) {
      losses.push({ id: activity.id, field, reason: 'outer spaces or control characters dropped' });
    }
    return clean;
  };
  const orNull = (field: string, value: string | null | undefined) => {
    const clean = (value ?? null) === null ? null : text(field, value);
    if (value === '') losses.push({ id: activity.id, field, reason: 'empty text became unknown' });
    return clean || null;
  };
  const { place, source } = activity;
  if (place?.precision) {
    losses.push({ id: activity.id, field: 'place', reason: 'precision left out' });
  }
  return {
    ...activity,
    start: activity.start ?? null,
    end: activity.end ?? null,
    format: activity.format ?? null,
    kind: activity.kind ?? null,
    audiences: activity.audiences ?? [],
    topics: activity.topics ?? [],
    languages: activity.languages ?? [],
    id: text('id', activity.id),
    title: text('title', activity.title),
    summary: text('summary', activity.summary),
    organiser: orNull('organiser', activity.organiser),
    url: orNull('url', activity.url),
    place: place ? { ...place, name: text('place', place.name) } : null,
    source: source
      ? ({
          url: text('source', source.url),
          date: orNull('source', source.date),
          ...(source.via === undefined ? {} : { via: orNull('source', source.via) ?? undefined }),
        } as Activity['source'])
      : null,
  };
}
