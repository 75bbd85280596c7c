import { expect, it } from 'vitest';
import { localDay } from '../../../src/session/local-day.js';

it('is the day where the reader is, not that of Greenwich', () => {
  expect(localDay(new Date(2027, 1, 9, 0, 5))).toBe('2027-02-09');
  expect(localDay(new Date(2027, 1, 9, 23, 55))).toBe('2027-02-09');
});
