import { describe, expect, it } from 'vitest';
import { clockText, timeLeft } from '../../../src/player/time-left.js';

describe('time', () => {
  it('runs out at the pace chosen, and can be stretched', () => {
    const limit = { seconds: 60, pace: 1, since: 1000, extended: 0 } as const;
    expect(timeLeft(limit, 1000)).toBe(60);
    expect(timeLeft(limit, 31_000)).toBe(30);
    expect(timeLeft(limit, 999_000)).toBe(0);
    expect(timeLeft({ ...limit, pace: 10 }, 61_000)).toBe(540);
    expect(timeLeft({ ...limit, extended: 1 }, 61_000)).toBe(60);
    expect(timeLeft({ ...limit, pace: 0 }, 61_000)).toBe(null);
    expect(clockText(65)).toBe('1:05');
  });
});
