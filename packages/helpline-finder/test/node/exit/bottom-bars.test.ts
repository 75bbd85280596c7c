import { describe, expect, it } from 'vitest';
import { isBottomBar, liftOver, overlaps } from '../../../src/exit/bottom-bars.js';

const box = (top: number, bottom: number, left = 0, right = 400) => ({ top, bottom, left, right });

describe('bars at the bottom', () => {
  it('are what stands at the bottom edge and is lower than half the window', () => {
    expect(isBottomBar(box(700, 800), 800)).toBe(true);
    expect(isBottomBar(box(690, 784), 800)).toBe(true);
    expect(isBottomBar(box(0, 60), 800)).toBe(false);
    expect(isBottomBar(box(0, 800), 800)).toBe(false);
    expect(isBottomBar(box(800, 800), 800)).toBe(false);
  });

  it('lift the exit by the highest of them, and never out of the window', () => {
    const exit = box(730, 800);
    expect(liftOver([], exit, 800)).toBe(0);
    expect(liftOver([box(750, 800), box(690, 800)], exit, 800)).toBe(110);
    expect(liftOver([box(60, 120)], box(70, 120), 120)).toBe(60);
    expect(liftOver([box(10, 120)], box(70, 120), 120)).toBe(70);
  });

  it('cover what they share a place with', () => {
    expect(overlaps(box(0, 10), box(9, 20))).toBe(true);
    expect(overlaps(box(0, 10), box(10, 20))).toBe(false);
    expect(overlaps(box(0, 10, 0, 10), box(0, 10, 10, 20))).toBe(false);
  });
});
