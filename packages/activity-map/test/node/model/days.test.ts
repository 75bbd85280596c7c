import { expect, it } from 'vitest';
import { NO_DAY, dayRange, fromDay, isDay, toDay, weekOf } from '../../../src/model/days.js';

it('know real days', () => {
  expect(isDay('2021-02-28')).toBe(true);
  for (const wrong of ['2021-02-29', '2021-2-9', '', null, 20210209])
    expect(isDay(wrong)).toBe(false);
  expect(dayRange('2021-02').map(fromDay)).toEqual(['2021-02-01', '2021-02-28']);
  expect(dayRange(null)).toEqual([NO_DAY, NO_DAY]);
  expect(weekOf(toDay('2021-02-09')).map(fromDay)).toEqual(['2021-02-08', '2021-02-14']);
  expect(weekOf(toDay('2021-02-14')).map(fromDay)).toEqual(['2021-02-08', '2021-02-14']);
});
