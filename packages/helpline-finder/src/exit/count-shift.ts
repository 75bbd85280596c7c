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

/** What a key was in this count; null: a key held down says nothing new. */
export function shiftEvent(
  event: Pick<KeyboardEvent, 'type' | 'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey'>,
): ShiftEvent | null {
  const { type, key, repeat, ctrlKey, altKey, metaKey } = event;
  // Chords for switching the keyboard are Shift with another.
  if (key !== 'Shift' || ctrlKey || altKey || metaKey) return type === 'keyup' ? null : 'else';
  if (repeat) return null;
  return type === 'keyup' ? 'up' : 'down';
}
