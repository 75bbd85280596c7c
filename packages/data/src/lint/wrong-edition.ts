/** An activity in the file of another year would vanish from its own. */
import type { ActivitiesRule } from './finding.js';

/** Activities whose edition is not the file's. */
export const wrongEdition: ActivitiesRule = (file) =>
  file.activities.flatMap(({ edition }, index) =>
    file.edition === undefined || edition === file.edition
      ? []
      : [
          {
            rule: 'wrong-edition',
            path: `activities.${index}.edition`,
            message: `Edition ${edition} in a file of ${file.edition}. Move it, or correct the year.`,
            severity: 'error' as const,
          },
        ],
  );
