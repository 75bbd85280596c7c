/** What a schema cannot see in a file of activities: slipped dates and places, broken text. */
import type { Activities } from '../schemas/activities.js';
import { activityDates } from './activity-dates.js';
import { activityPlace } from './activity-place.js';
import { duplicateActivityIds } from './duplicate-ids.js';
import { emptyTitle } from './empty-title.js';
import type { ActivitiesRule, Finding } from './finding.js';
import { htmlInText } from './html-in-text.js';
import { insecureActivityLink } from './insecure-link.js';
import { mojibake } from './mojibake.js';
import { wrongEdition } from './wrong-edition.js';

const RULES: ActivitiesRule[] = [
  activityDates,
  activityPlace,
  emptyTitle,
  duplicateActivityIds,
  wrongEdition,
  insecureActivityLink,
  htmlInText,
  mojibake,
];

/**
 * @param file A parsed file of activities.
 * @returns All findings, rule by rule; empty for a clean file.
 */
export function lintActivities(file: Activities): Finding[] {
  return RULES.flatMap((rule) => rule(file));
}
