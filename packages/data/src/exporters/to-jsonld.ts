/** Activities as schema.org Events, for search engines and other calendars. */
import { isLocated } from '../schemas/is-located.js';
import type { Activity } from '../schemas/activities.js';
import type { Exported, Loss } from './loss.js';
import { tidyActivity } from './tidy-activity.js';

const MODES = {
  online: 'OnlineEventAttendanceMode',
  'on-site': 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;

/**
 * @returns One Event without `@context`. Unknown fields are absent. The edition is the Event it
 *   belongs to, the kind an `additionalType`.
 */
export function toEvent(activity: Activity, losses: Loss[]): object {
  const { place, source, ...a } = tidyActivity(activity, losses);
  return {
    '@type': 'Event',
    identifier: a.id,
    name: a.title,
    description: a.summary || undefined,
    startDate: a.start ?? undefined,
    endDate: a.end ?? undefined,
    eventSchedule: a.timezone ? { '@type': 'Schedule', scheduleTimezone: a.timezone } : undefined,
    eventAttendanceMode: a.format ? `https://schema.org/${MODES[a.format]}` : undefined,
    additionalType: a.kind ?? undefined,
    inLanguage: a.languages,
    keywords: a.topics,
    audience: a.audiences.map((audienceType) => ({ '@type': 'Audience', audienceType })),
    organizer: a.organiser ? { '@type': 'Organization', name: a.organiser } : undefined,
    location: {
      '@type': 'Place',
      name: place?.name,
      address: { '@type': 'PostalAddress', addressCountry: a.country },
      geo: isLocated(place)
        ? { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon }
        : undefined,
    },
    url: a.url ?? undefined,
    superEvent: a.edition
      ? { '@type': 'Event', name: `Safer Internet Day ${a.edition}` }
      : undefined,
    subjectOf: source
      ? {
          '@type': 'CreativeWork',
          url: source.url,
          datePublished: source.date ?? undefined,
          creditText: source.via,
        }
      : undefined,
  };
}

/** @returns `{ "@context": "https://schema.org", "@graph": [ … ] }`, fit for a script element. */
export function toJsonld(activities: readonly Activity[]): Exported {
  const losses: Loss[] = [];
  const graph = activities.map((activity) => toEvent(activity, losses));
  // A `</script>` inside a title would end the element that carries the data.
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return { text: text.replace(/</g, '\\u003c'), losses };
}
