/**
 * Version 0 of the activities was a flat table turned into JSON, before places and sources became
 * objects: `{ title, description, date, date_end, audience: "children, parents", topic, location,
 * lat, lon, link, source }`. This turns one such activity into version 1.
 */

const list = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .split(/[,;]/)
        .map((item) => item.trim())
        .filter(Boolean)
    : value;

const text = (value: unknown) => (value === '' ? null : value);

/** Old name, new name, and how the value changes. */
const RENAMED: [string, string, (value: unknown) => unknown][] = [
  ['description', 'summary', (value) => value ?? ''],
  ['date', 'start', text],
  ['date_end', 'end', text],
  ['audience', 'audiences', list],
  ['topic', 'topics', list],
  ['language', 'languages', list],
  ['organisation', 'organiser', text],
  ['type', 'kind', text],
  ['link', 'url', text],
];

/**
 * @returns The activity in version 1; the same object where it has no field of version 0. Does not
 *   check it: that is the schema's part.
 */
export function migrateActivity(activity: Record<string, unknown>): Record<string, unknown> {
  const old = RENAMED.filter(([from, to]) => from in activity && !(to in activity));
  const flatPlace = ['lat', 'lon', 'location'].some((key) => key in activity);
  const flatSource = typeof activity['source'] === 'string';
  if (old.length === 0 && !flatPlace && !flatSource) return activity;
  const { location, lat, lon, ...next } = activity;
  for (const [from, to, change] of old) {
    next[to] = change(next[from]);
    delete next[from];
  }
  if (flatPlace) {
    const known = typeof lat === 'number' && typeof lon === 'number' && (lat !== 0 || lon !== 0);
    // What is no pair of numbers stays as it is, for the importer or the validator to name.
    if (known) next['place'] = { name: location ?? next['place'] ?? '', lat, lon };
    else {
      next['place'] ??= location ?? null;
      if (lat !== undefined && lat !== 0) next['lat'] = lat;
      if (lon !== undefined && lon !== 0) next['lon'] = lon;
    }
  }
  if (flatSource) next['source'] = activity['source'] ? { url: activity['source'] } : null;
  return next;
}
