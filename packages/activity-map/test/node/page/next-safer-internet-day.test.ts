import { expect, it } from 'vitest';
import { localDay, nextSaferInternetDay } from '../../../src/page/next-safer-internet-day.js';

it('count down to the next Safer Internet Day, or the host’s', () => {
  expect(nextSaferInternetDay('2026-11-22')).toEqual({ date: '2027-02-09', days: 79 });
  expect(nextSaferInternetDay('2026-02-10')).toEqual({ date: '2026-02-10', days: 0 });
  expect(nextSaferInternetDay('2026-02-11').date).toBe('2027-02-09');
  expect(nextSaferInternetDay('2026-11-22', '2027-02-10').days).toBe(80);
  expect(nextSaferInternetDay('2026-11-22', 'soon').date).toBe('2027-02-09');
  expect(localDay(new Date(2026, 0, 5))).toBe('2026-01-05');
});
