/**
 * One honest sentence about many checks: the weakest manner and the oldest day stand for all, so
 * that nothing is claimed that was not done.
 */
import type { Checked, Emergency, Service } from '@awareness-widgets/data';

export interface CheckSummary {
  /** Null: nobody has checked any of it. */
  how: Checked['how'] | null;
  /** Oldest day, `YYYY-MM-DD`. */
  date: string | null;
  /** Whether something is unchecked or was checked too long ago. */
  partly: boolean;
  /** The centre that vouches for entries, and when. */
  confirmed: { by: string; date: string } | null;
}

const STRENGTH: readonly Checked['how'][] = [
  'desk research',
  'called',
  'confirmed by the centre',
  'confirmed by the service',
];

/** @param isStale Whether a check is too old to rely on. */
export function summariseChecks(
  entries: readonly (Service | Emergency)[],
  isStale: (checked: Checked) => boolean,
): CheckSummary {
  const checks = entries.flatMap((entry) => [
    entry.checked,
    ...('channels' in entry
      ? entry.channels.flatMap(({ checked }) => (checked === undefined ? [] : [checked]))
      : []),
  ]);
  const done = checks.filter((checked) => checked !== null);
  const confirmed = entries.flatMap((entry) =>
    'confirmed' in entry && entry.confirmed ? [entry.confirmed] : [],
  );
  return {
    how:
      done.length > 0 ? STRENGTH[Math.min(...done.map(({ how }) => STRENGTH.indexOf(how)))]! : null,
    date: done.map(({ date }) => date).sort()[0] ?? null,
    partly: done.length < checks.length || done.some(isStale),
    confirmed: confirmed[0] ?? null,
  };
}
