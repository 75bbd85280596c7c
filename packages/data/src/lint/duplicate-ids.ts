/** An id that is there twice makes an override or a link hit the wrong entry. */
import type { Activities } from '../schemas/activities.js';
import type { Finding, ServiceRule } from './finding.js';

/** Service ids twice, or without the country in front. */
export const duplicateIds: ServiceRule = (file) => [
  ...repeated(file.services, 'services'),
  ...file.services.flatMap(({ id }, index): Finding[] => {
    const prefix = `${file.code.toLowerCase()}-`;
    if (id.startsWith(prefix)) return [];
    const message = `"${id}" does not begin with "${prefix}". Put the country in front.`;
    return [{ rule: 'id-prefix', path: `services.${index}.id`, message, severity: 'error' }];
  }),
];

/** Activity ids twice. */
export const duplicateActivityIds = (file: Activities): Finding[] =>
  repeated(file.activities, 'activities');

function repeated(entries: { id: string }[], list: string): Finding[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [
          {
            rule: 'duplicate-ids',
            path: `${list}.${index}.id`,
            message: `"${id}" is there twice. Give one of the two an id of its own.`,
            severity: 'error' as const,
          },
        ]
      : [];
  });
}
