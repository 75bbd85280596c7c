/** Checks that lie in the future, are too old, or were never made. */
import { daysBetween, freshness } from '../answers/freshness.js';
import type { Checked } from '../schemas/value-types.js';
import type { Country } from '../schemas/directory.js';
import type { Finding, ServiceRule } from './finding.js';

/** Services: future dates, stale and ageing checks, none at all. */
export const checkDate: ServiceRule = (file, today) =>
  file.services.flatMap((service, s) => [
    ...judge(service.checked, `services.${s}.checked`, today),
    ...service.channels.flatMap((channel, c) =>
      channel.checked ? judge(channel.checked, `services.${s}.channels.${c}.checked`, today) : [],
    ),
  ]);

/** Emergency numbers, by the same measure. */
export const emergencyCheckDate = (file: Country, today: string): Finding[] =>
  file.emergency.flatMap(({ checked }, index) =>
    judge(checked, `emergency.${index}.checked`, today),
  );

function judge(checked: Checked | null, path: string, today: string): Finding[] {
  if (checked && daysBetween(today, checked.date) > 0) {
    const message = `${checked.date} lies in the future. Write the day on which it was checked.`;
    return [{ rule: 'future-check', path, message, severity: 'error' }];
  }
  switch (freshness(checked, today)) {
    case 'stale': {
      const message = `Last checked on ${checked?.date}, a year ago or more. Check it again, or remove it.`;
      return [{ rule: 'stale-check', path, message, severity: 'error' }];
    }
    case 'ageing': {
      const message = `Last checked on ${checked?.date}, half a year ago or more. Check it again soon.`;
      return [{ rule: 'ageing-check', path, message, severity: 'warning' }];
    }
    case 'unchecked': {
      const message = 'Nobody checked this. Add who checked it, when and how.';
      return [{ rule: 'missing-check', path, message, severity: 'warning' }];
    }
    default:
      return [];
  }
}
