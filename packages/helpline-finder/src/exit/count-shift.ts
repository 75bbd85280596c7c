/**
 * Shift three times within five seconds leaves the page. Another key in between starts anew, so
 * that nobody leaves by typing capitals.
 */

export interface ShiftCount {
  presses: number;
  /** Milliseconds of the first press. */
  since: number;
}

export const NO_PRESSES: ShiftCount = { presses: 0, since: 0 };
export const PRESSES_TO_LEAVE = 3;
const WITHIN = 5000;

/**
 * @param key `key` of a keydown event.
 * @param repeat Whether the key is held down.
 * @param at Milliseconds.
 */
export function countShift(
  count: ShiftCount,
  key: string,
  repeat: boolean,
  at: number,
): ShiftCount {
  if (key !== 'Shift') return NO_PRESSES;
  if (repeat) return count;
  if (count.presses === 0 || at - count.since > WITHIN) return { presses: 1, since: at };
  return { presses: count.presses + 1, since: count.since };
}
