import { expect, it } from 'vitest';
import { moveFocus } from '../../../src/map/move-focus.js';

it('moves the focus to the nearest thing that way', () => {
  const spots = [
    { key: 'a', x: 0, y: 0 },
    { key: 'b', x: 10, y: 1 },
    { key: 'c', x: 5, y: 30 },
    { key: 'd', x: 30, y: 0 },
  ];
  expect(moveFocus(spots, 'a', 'right')).toBe('b');
  expect(moveFocus(spots, 'b', 'right')).toBe('d');
  expect(moveFocus(spots, 'a', 'down')).toBe('c');
  expect(moveFocus(spots, 'a', 'left')).toBe(null);
  expect(moveFocus(spots, 'gone', 'left')).toBe('a');
});
