/** Two intervals at the same time: one of them is wrong, and nobody can tell which. */
import type { Hours } from '../schemas/directory.js';
import { eachChannel, type ServiceRule } from './finding.js';

const WEEK = 7 * 1440;

/** Overlaps within the week, overnight intervals and the turn from Sunday to Monday included. */
export const overlappingHours: ServiceRule = (file) =>
  eachChannel(file)
    .filter(({ channel }) => channel.hours && (overlaps(channel.hours) || clashes(channel.hours)))
    .map(({ channel, path }) => ({
      rule: 'overlapping-hours',
      path: `${path}.hours`,
      message: channel.hours?.always
        ? 'Always open and a week at once. Keep one of the two.'
        : 'Two intervals overlap. Join them into one, or correct one of them.',
      severity: 'error',
    }));

const clashes = ({ always, week }: Hours) => always && week.length > 0;

function overlaps({ week }: Hours): boolean {
  const spans = week.flatMap(({ days, opens, closes }) =>
    days.map((day) => {
      const from = (day - 1) * 1440 + minutes(opens);
      const length = minutes(closes) - minutes(opens);
      return { from, to: from + (length > 0 ? length : length + 1440) };
    }),
  );
  return spans.some((a, i) =>
    spans.some(
      (b, j) =>
        i < j && [-WEEK, 0, WEEK].some((shift) => a.from < b.to + shift && b.from + shift < a.to),
    ),
  );
}

function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
