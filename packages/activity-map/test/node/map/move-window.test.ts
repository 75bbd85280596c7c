import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampWindow, fitBox, panBy, toScreen, zoomAt } from '../../../src/map/move-window.js';

describe('window on the map', () => {
  const size = { width: 600, height: 500 };
  it('keeps the point under the pointer when it zooms', () => {
    const view = fitBox([-4000, -4000, 6000, 4000], size);
    const next = zoomAt(view, 2, { x: 100, y: 450 }, size);
    const plane = [view.x + (100 - 300) / view.k, view.y + (450 - 250) / view.k] as const;
    expect(toScreen(next, size, plane).map(Math.round)).toEqual([100, 450]);
  });

  it('never leaves the bounds', () => {
    const bounds = [-7200, -6400, 8200, 5600] as const;
    const home = fitBox([-4000, -4450, 6000, 3800], size);
    fc.assert(
      fc.property(
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: -9000, max: 9000 }),
        fc.double({ min: 0.001, max: 9, noNaN: true }),
        (dx, dy, k) => {
          const view = clampWindow(panBy({ ...home, k }, dx, dy), size, bounds, home, [
            home.k,
            1.5,
          ]);
          expect(view.k).toBeGreaterThanOrEqual(home.k);
          expect(view.k).toBeLessThanOrEqual(1.5);
          expect(view.x - 300 / view.k).toBeGreaterThanOrEqual(bounds[0] - 1e-6);
          expect(view.x + 300 / view.k).toBeLessThanOrEqual(bounds[2] + 1e-6);
        },
      ),
    );
  });
});
