/** Without a zone that the browser knows, nobody can say whether a line is open. */
import { eachChannel, type ServiceRule } from './finding.js';

/** Zones that Intl does not know, and abbreviations such as CET that have no summer time of a place. */
export const unknownTimeZone: ServiceRule = (file) =>
  eachChannel(file)
    .filter(({ channel }) => channel.hours && !isZone(channel.hours.timezone))
    .map(({ channel, path }) => ({
      rule: 'unknown-time-zone',
      path: `${path}.hours.timezone`,
      message: `"${channel.hours?.timezone}" is no IANA time zone. Write it as Europe/Tallinn.`,
      severity: 'error',
    }));

function isZone(zone: string): boolean {
  if (!/^[A-Z][A-Za-z]+\/[A-Za-z_/-]+$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
