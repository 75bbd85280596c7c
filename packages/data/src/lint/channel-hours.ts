/** Hours on what is never open, and hours read on a day that has not come. */
import { daysBetween } from '../answers/freshness.js';
import { firstDayOf } from '../answers/hours-freshness.js';
import { eachChannel, type Finding, type ServiceRule } from './finding.js';

export const channelHours: ServiceRule = (file, today) =>
  eachChannel(file).flatMap(({ channel: { type, hours }, path }): Finding[] => {
    if (!hours) return [];
    const at = `${path}.hours`;
    if (type === 'web' || type === 'email') {
      const message = `A ${type === 'web' ? 'web page' : 'letter box'} is never open or closed. Set hours to null, or write them on the number or chat they belong to.`;
      return [{ rule: 'hours-on-page', path: at, message, severity: 'error' }];
    }
    if (hours.read && daysBetween(today, firstDayOf(hours.read)) > 0) {
      const message = `${hours.read} lies in the future. Write when the page was current from which the hours were read.`;
      return [{ rule: 'future-hours', path: `${at}.read`, message, severity: 'error' }];
    }
    return [];
  });
