/** Counts of activities, row by row. */
import type { Activity } from '../schemas/activities.js';

const tally = (map: Record<string, number>, key: string | number | null) => {
  const name = key === null ? 'unknown' : String(key);
  map[name] = (Object.hasOwn(map, name) ? map[name]! : 0) + 1;
};

/** A record without a prototype: a country named `__proto__` is counted like any other. */
const record = () => Object.create(null) as Record<string, number>;

export interface ActivityCounts {
  activities: number;
  countries: Record<string, number>;
  editions: Record<string, number>;
  kinds: Record<string, number>;
  formats: Record<string, number>;
  topics: Record<string, number>;
  audiences: Record<string, number>;
  /** Activities that name no source. */
  withoutSource: number;
  /** For each field, how often it is unknown. */
  unknowns: Record<string, number>;
}

export function activityCounter(): { add(activity: Activity): void; counts: ActivityCounts } {
  const counts: ActivityCounts = {
    activities: 0,
    countries: record(),
    editions: record(),
    kinds: record(),
    formats: record(),
    topics: record(),
    audiences: record(),
    withoutSource: 0,
    unknowns: record(),
  };
  const add = (activity: Activity) => {
    counts.activities += 1;
    tally(counts.countries, activity.country);
    tally(counts.editions, activity.edition);
    tally(counts.kinds, activity.kind);
    tally(counts.formats, activity.format);
    for (const topic of activity.topics) tally(counts.topics, topic);
    for (const audience of activity.audiences) tally(counts.audiences, audience);
    if (!activity.source) counts.withoutSource += 1;
    for (const field of ['start', 'format', 'kind', 'organiser', 'place', 'url'] as const) {
      if (activity[field] === null) tally(counts.unknowns, field);
    }
    if (activity.start?.length === 7) tally(counts.unknowns, 'day of the start');
    for (const field of ['audiences', 'topics', 'languages'] as const) {
      if (activity[field].length === 0) tally(counts.unknowns, field);
    }
  };
  return { add, counts };
}
