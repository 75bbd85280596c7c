/** Where an arrow key goes on a map: to the nearest thing in that direction. */

export interface Spot {
  key: string;
  x: number;
  y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const AXES: Record<Direction, [number, number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** @returns the key of the next spot, or null at the edge. */
export function moveFocus(
  spots: readonly Spot[],
  from: string,
  direction: Direction,
): string | null {
  const here = spots.find(({ key }) => key === from);
  if (!here) return spots[0]?.key ?? null;
  const [ax, ay] = AXES[direction];
  let best: string | null = null;
  let least = Infinity;
  for (const { key, x, y } of spots) {
    const along = (x - here.x) * ax + (y - here.y) * ay;
    const across = Math.abs((x - here.x) * ay) + Math.abs((y - here.y) * ax);
    // Within 63 degrees of the way; what lies aside counts double.
    if (along <= 0.5 || across > along * 2) continue;
    const cost = along + 2 * across;
    if (cost < least) [least, best] = [cost, key];
  }
  return best;
}
