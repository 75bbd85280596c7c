/** Whether slashes in a file mean day first or month first, by the evidence of all its rows. */
import { slashPair } from './read-date.js';
import type { DateOrder } from './types.js';

export interface OrderEvidence {
  /** Rows that can only be day first. */
  dmy: number;
  /** Rows that can only be month first. */
  mdy: number;
  /** Rows that can be both. */
  open: number;
}

/** Adds one cell to the evidence. */
export function addEvidence(evidence: OrderEvidence, value: unknown): void {
  const pair = slashPair(value);
  if (!pair || pair[0] === pair[1]) return;
  if (pair[0] > 12 && pair[1] <= 12) evidence.dmy += 1;
  else if (pair[1] > 12 && pair[0] <= 12) evidence.mdy += 1;
  else if (pair[0] <= 12) evidence.open += 1;
}

/**
 * @param usual What the file's dialect means by slashes, if it has a rule.
 * @returns Null where nothing tells: rows that can be read both ways are then rejected.
 */
export function decideDateOrder(
  { dmy, mdy }: OrderEvidence,
  asked: DateOrder | undefined,
  usual: DateOrder | null,
): DateOrder | null {
  if (asked) return asked;
  if (dmy && mdy) return null;
  if (dmy) return 'dmy';
  if (mdy) return 'mdy';
  return usual;
}
