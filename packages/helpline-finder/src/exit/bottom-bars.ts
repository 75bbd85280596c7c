/** What a page keeps at the bottom of its window, and how far the exit has to rise above it. */

export type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** Pixels between the window's edge and a bar that floats a little above it. */
const NEAR = 40;

/** Lower than half the window: what is higher is a screen of its own, and the exit stays on it. */
export const isBottomBar = ({ top, bottom }: Box, height: number): boolean =>
  bottom > top && bottom >= height - NEAR && bottom - top <= height / 2;

/**
 * @param bars Boxes of what is fixed at the bottom.
 * @param exit Where the exit stands unlifted.
 * @param height Of the window, in CSS pixels.
 * @returns Pixels to lift it by, so that it stays inside the window.
 */
export function liftOver(bars: readonly Box[], exit: Box, height: number): number {
  const edge = Math.min(height, ...bars.map(({ top }) => top));
  if (bars.length === 0) return 0;
  return Math.max(0, Math.min(height - edge, exit.top));
}

export const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;
