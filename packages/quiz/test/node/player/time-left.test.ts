import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, clockText, extend, PACES, timeLeft } from '../../../src/player/time-left.js';

describe('time', () => {
  it('runs out at the pace chosen, and can be stretched', () => {
    const limit = begin({ seconds: 60, pace: 1, until: null }, 1000);
    expect(timeLeft(limit, 1000)).toBe(60);
    expect(timeLeft(limit, 31_000)).toBe(30);
    expect(timeLeft(limit, 999_000)).toBe(0);
    expect(begin(limit, 5000)).toBe(limit);
    const slow = begin({ seconds: 60, pace: 10, until: null }, 1000);
    expect(timeLeft(slow, 61_000)).toBe(540);
    expect(timeLeft(extend(limit, 31_000), 31_000)).toBe(90);
    expect(timeLeft({ ...limit, pace: 0 }, 61_000)).toBe(null);
  });

  it('gives as much again however late more is asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 3600 }),
        fc.constantFrom(...PACES.filter((pace) => pace !== 0)),
        fc.integer({ min: 0, max: 40_000_000 }),
        (seconds, pace, later) => {
          const limit = begin({ seconds, pace, until: null }, 0);
          const left = timeLeft(limit, later)!;
          expect(timeLeft(extend(limit, later), later)).toBe(left + seconds * pace);
        },
      ),
    );
  });

  it('is written as on a clock at any length', () => {
    expect([9, 65, 3599, 3600, 36_000].map(clockText)).toEqual([
      '0:09',
      '1:05',
      '59:59',
      '1:00:00',
      '10:00:00',
    ]);
  });
});
