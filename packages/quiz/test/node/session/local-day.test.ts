import { expect, it } from 'vitest';
import { localDay } from '../../../src/session/local-day.js';

it('is the day where the reader is, not that of Greenwich', () => {
  expect(localDay('', new Date(2027, 1, 9, 0, 5))).toBe('2027-02-09');
  expect(localDay('', new Date(2027, 1, 9, 23, 55))).toBe('2027-02-09');
});

it('is the day that the host names, unless it makes no sense', () => {
  const now = new Date(2027, 1, 9);
  expect(localDay(' 2027-03-01 ', now)).toBe('2027-03-01');
  for (const asked of ['tomorrow', '2027-13-01', '9.2.2027'])
    expect(localDay(asked, now)).toBe('2027-02-09');
});
