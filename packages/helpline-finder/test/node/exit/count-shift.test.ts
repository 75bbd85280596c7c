import { describe, expect, it } from 'vitest';
import { countShift, NO_PRESSES } from '../../../src/exit/count-shift.js';

describe('countShift', () => {
  it('counts Shift three times within five seconds, and starts anew at another key', () => {
    const press = (times: number[]) =>
      times.reduce((count, at) => countShift(count, 'Shift', false, at), NO_PRESSES).presses;
    expect(press([0, 1000, 4900])).toBe(3);
    expect(press([0, 1000, 5100])).toBe(1);
    const typed = countShift(countShift(NO_PRESSES, 'Shift', false, 0), 'A', false, 10);
    expect(typed.presses).toBe(0);
    expect(countShift(countShift(NO_PRESSES, 'Shift', false, 0), 'Shift', true, 10).presses).toBe(
      1,
    );
  });
});
