/** Dates that contradict the edition or each other. */
import type { ActivitiesRule, Finding } from './finding.js';

/** Dates outside the edition's year, outside its season, and ends before starts. */
export const activityDates: ActivitiesRule = (file) =>
  file.activities.flatMap(({ edition, start, end }, index) => {
    const at = `activities.${index}`;
    const findings = (['start', 'end'] as const).flatMap((field): Finding[] => {
      const date = field === 'start' ? start : end;
      return date ? outside(date, edition, `${at}.${field}`) : [];
    });
    if (start && end && isBefore(end, start)) {
      findings.push({
        rule: 'end-before-start',
        path: `${at}.end`,
        message: `Ends on ${end}, before it starts on ${start}. Swap or correct the two.`,
        severity: 'error',
      });
    }
    return findings;
  });

/** An edition lasts from January to December; most of it lies between January and May. */
function outside(date: string, edition: number, path: string): Finding[] {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  if (year !== edition) {
    const message = `${date} is not in ${edition}. Correct the date, or move it to its edition.`;
    return [{ rule: 'date-outside-edition', path, message, severity: 'error' }];
  }
  if (month > 5) {
    const message = `${date} is far from Safer Internet Day. Look whether the date is right.`;
    return [{ rule: 'date-out-of-season', path, message, severity: 'warning' }];
  }
  return [];
}

/** Compares as far as both are known: a month against a day in it is no contradiction. */
function isBefore(end: string, start: string): boolean {
  if (end.includes('T') && start.includes('T')) return Date.parse(end) < Date.parse(start);
  const length = Math.min(end.length, start.length, 10);
  return end.slice(0, length) < start.slice(0, length);
}
