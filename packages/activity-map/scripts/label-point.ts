/**
 * Where the name or number of a country stands: the point of its largest ring that lies deepest
 * inside, found on a grid and refined, and never outside of the first view.
 */
import type { Position } from 'geojson';

export function labelPoint(ring: Position[], home: readonly number[]): [number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring as [number, number][]) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const margin = 350;
  left = Math.max(left, home[0]! + margin);
  top = Math.max(top, home[1]! + margin);
  right = Math.min(right, home[2]! - margin);
  bottom = Math.min(bottom, home[3]! - margin);
  if (right < left || bottom < top) return mean(ring);
  let best = mean(ring);
  let depth = -Infinity;
  for (let round = 0; round < 4; round++) {
    const steps = 24;
    const [w, h] = [(right - left) / steps, (bottom - top) / steps];
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const at: [number, number] = [left + i * w, top + j * h];
        const d = distance(at, ring);
        if (d > depth) [depth, best] = [d, at];
      }
    }
    [left, right, top, bottom] = [best[0] - w, best[0] + w, best[1] - h, best[1] + h];
  }
  return [Math.round(best[0]), Math.round(best[1])];
}

const mean = (ring: Position[]): [number, number] => [
  Math.round(ring.reduce((sum, p) => sum + p[0]!, 0) / ring.length),
  Math.round(ring.reduce((sum, p) => sum + p[1]!, 0) / ring.length),
];

/** Distance to the ring, negative outside; wide places count more than high ones, as numbers do. */
function distance([x, y]: [number, number], ring: Position[]): number {
  let inside = false;
  let least = Infinity;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i] as [number, number];
    const [bx, by] = ring[j] as [number, number];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    const [dx, dy] = [bx - ax, by - ay];
    const t =
      dx || dy
        ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
        : 0;
    least = Math.min(least, Math.hypot(x - ax - t * dx, (y - ay - t * dy) * 1.15));
  }
  return inside ? least : -least;
}
