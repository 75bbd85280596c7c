/**
 * One honest sentence about many checks: the weakest manner and the oldest day stand for all, so
 * that nothing is claimed that was not done.
 */
import type { Checked } from '../schemas/value-types.js';
import type { Emergency, Service } from '../schemas/directory.js';

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

/** The weaker the lower. */
const STRENGTH: Readonly<Record<Checked['how'], number>> = {
  'desk research': 0,
  called: 1,
  'confirmed by the centre': 2,
  'confirmed by the service': 3,
};

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
    how: done.map(({ how }) => how).sort((a, b) => STRENGTH[a] - STRENGTH[b])[0] ?? null,
    date: done.map(({ date }) => date).sort()[0] ?? null,
    partly: done.length < checks.length || done.some(isStale),
    confirmed: confirmed[0] ?? null,
  };
}
