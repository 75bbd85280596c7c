import { expect, it } from 'vitest';
import { placeLabels } from '../../../src/map/place-labels.js';

it('leaves out numbers that would cover each other or a marker', () => {
  const wish = (code: string, x: number, room = 100) => ({ code, text: '12', x, y: 0, room });
  const placed = placeLabels(
    [wish('A', 0), wish('B', 10), wish('C', 60), wish('D', 200, 5), wish('E', 300)],
    [{ x: 302, y: 4, radius: 14 }],
  );
  expect(placed.map(({ code }) => code)).toEqual(['A', 'C']);
});
