import { describe, expect, it } from 'vitest';
import { isEveryDay, weekLines, type Hours } from '../../../src/index.js';

const hours = (week: Hours['week'], own: Partial<Hours> = {}): Hours => ({
  timezone: 'Europe/Tallinn',
  always: false,
  week,
  closed: [],
  holidays: null,
  ...own,
});

describe('the lines of a week', () => {
  it('are nothing where nothing is known', () => {
    expect(weekLines(null)).toBe(null);
    expect(weekLines(hours([]))).toBe(null);
  });

  it('are day and night where that is what the times come to', () => {
    expect(weekLines(hours([], { always: true }))).toEqual({ always: true });
    const whole = [{ days: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' }];
    expect(weekLines(hours(whole))).toEqual({ always: true });
    expect(weekLines(hours(whole, { closed: ['12-25'] }))).toMatchObject({ always: false });
  });

  it('put days of equal times together, and name two days one by one but for a weekend', () => {
    const found = weekLines(
      hours([
        { days: [1, 2, 3], opens: '14:00', closes: '18:00' },
        { days: [1, 2, 3, 6, 7], opens: '09:00', closes: '12:00' },
        { days: [4, 5], opens: '20:00', closes: '02:00' },
      ]),
    );
    expect(found).toEqual({
      always: false,
      lines: [
        {
          days: [[1, 3]],
          times: [
            ['09:00', '12:00'],
            ['14:00', '18:00'],
          ],
        },
        { days: [[4, 4], [5, 5]], times: [['20:00', '02:00']] }, // prettier-ignore
        { days: [[6, 7]], times: [['09:00', '12:00']] },
      ],
    });
  });

  it('say when every day is meant', () => {
    const found = weekLines(
      hours([{ days: [1, 2, 3, 4, 5, 6, 7], opens: '09:00', closes: '23:00' }]),
    );
    expect(found && !found.always && found.lines.map(isEveryDay)).toEqual([true]);
  });
});
