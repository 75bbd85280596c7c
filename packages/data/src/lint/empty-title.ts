/** An activity without a title is a blank line in every list. */
import type { ActivitiesRule } from './finding.js';

/** Titles of nothing but spaces, dashes or dots. */
export const emptyTitle: ActivitiesRule = (file) =>
  file.activities.flatMap(({ title }, index) =>
    /[\p{L}\p{N}]/u.test(title)
      ? []
      : [
          {
            rule: 'empty-title',
            path: `activities.${index}.title`,
            message: 'No title. Name the activity in a few words.',
            severity: 'error' as const,
          },
        ],
  );
