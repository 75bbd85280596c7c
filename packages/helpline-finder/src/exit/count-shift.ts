/**
 * Shift pressed alone three times within five seconds leaves the page. Shift that makes a capital,
 * moves back by Tab, selects by a click or scrolls sideways is no press, and starts the count anew.
 */

export interface ShiftCount {
  presses: number;
  /** Milliseconds of the first press. */
  since: number;
  /** Whether Shift is down, and nothing else has happened since. */
  alone: boolean;
}

/** What a person did; `else` is every other key, a pointer that presses, a wheel that turns. */
export type ShiftEvent = 'down' | 'up' | 'else';

export const NO_PRESSES: ShiftCount = { presses: 0, since: 0, alone: false };
export const PRESSES_TO_LEAVE = 3;
/** Milliseconds in which all presses have to come. */
export const WITHIN = 5000;

/** @param at Milliseconds. */
export function countShift(count: ShiftCount, event: ShiftEvent, at: number): ShiftCount {
  if (event === 'else') return NO_PRESSES;
  if (event === 'down') return { ...count, alone: true };
  if (!count.alone) return count;
  const late = count.presses === 0 || at - count.since > WITHIN;
  return late
    ? { presses: 1, since: at, alone: false }
    : { presses: count.presses + 1, since: count.since, alone: false };
}

/** What an event means for this count; null: a key that is held down, or let go, says nothing. */
export function shiftEvent(event: Event): ShiftEvent | null {
  const { key, repeat, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
  const alone = key === 'Shift' && !ctrlKey && !altKey && !metaKey;
  if (event.type === 'keyup') return alone ? 'up' : null;
  if (!alone) return 'else';
  return repeat ? null : 'down';
}
