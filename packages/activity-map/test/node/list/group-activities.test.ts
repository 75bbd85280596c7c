import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkActivities } from '../../../src/activities/check-activities.js';
import { groupActivities } from '../../../src/list/group-activities.js';
import { sortActivities } from '../../../src/list/sort-activities.js';
import { toDay } from '../../../src/model/days.js';
import { isOver } from '../../../src/model/is-over.js';
import { anyActivities } from '../../fixtures/random.js';
import { sample } from '../../fixtures/record.js';

const store = checkActivities([
  sample({ id: 'none', start: null }),
  sample({ id: 'month', start: '2021-02' }),
  sample({ id: 'late', start: '2021-02-28', title: 'B' }),
  sample({ id: 'timed', start: '2021-02-09T17:00+01:00', country: 'LV', title: 'a' }),
  sample({ id: 'day', start: '2021-02-09' }),
  sample({ id: 'long', start: '2021-01-20', end: '2021-02-20' }),
]);
const order = sortActivities(store, 'date', '0,1');
const rowsOn = (day: string, change: { from?: string; unfolded?: boolean } = {}) => {
  const { items, groups } = groupActivities(store, order, {
    sort: 'date',
    today: toDay(day),
    from: change.from ? toDay(change.from) : null,
    unfolded: change.unfolded ?? false,
  });
  return [...items].map((item) =>
    item < 0
      ? [groups[~item]!.kind ?? groups[~item]!.key, groups[~item]!.count]
      : store.record(item)!.id,
  );
};

describe('groups of the list', () => {
  it('are days, months and unknown, all of them before the campaign', () => {
    expect(rowsOn('2020-11-30')).toEqual([
      ['2021-01-20', 1],
      'long',
      ['2021-02-09', 2],
      'timed',
      'day',
      ['2021-02-28', 1],
      'late',
      ['2021-02', 1],
      'month',
      ['', 1],
      'none',
    ]);
  });

  it('begin with today on the day itself; what runs already follows what comes', () => {
    expect(rowsOn('2021-02-09')).toEqual([
      ['2021-02-09', 2],
      'timed',
      'day',
      ['2021-02-28', 1],
      'late',
      ['2021-02', 1],
      'month',
      ['running', 1],
      'long',
      ['', 1],
      'none',
    ]);
  });

  it('fold and count what is over, and unfold it at the end', () => {
    const folded = rowsOn('2021-02-21');
    expect(folded.slice(0, 2)).toEqual([['2021-02-28', 1], 'late']);
    expect(folded.at(-1)).toEqual(['over', 3]);
    expect(rowsOn('2021-02-21', { unfolded: true }).slice(folded.length)).toEqual([
      ['2021-01-20', 1],
      'long',
      ['2021-02-09', 2],
      'timed',
      'day',
    ]);
  });

  it('stay in order in a campaign that is over', () => {
    expect(rowsOn('2026-11-30').map((row) => (typeof row === 'string' ? row : row[0]))).toEqual([
      '2021-01-20',
      'long',
      '2021-02-09',
      'timed',
      'day',
      '2021-02-28',
      'late',
      '2021-02',
      'month',
      '',
      'none',
    ]);
  });

  it('put what began before the days asked for after them', () => {
    const rows = rowsOn('2020-11-30', { from: '2021-02-01' });
    expect(rows[0]).toEqual(['2021-02-09', 2]);
    expect(rows).toContain('long');
    expect(rows.indexOf('long')).toBeGreaterThan(rows.indexOf('month'));
  });

  it('lose nothing and repeat nothing on any day', () => {
    fc.assert(
      fc.property(anyActivities, fc.integer({ min: 18_000, max: 19_000 }), (all, today) => {
        const any = checkActivities(all);
        const sorted = sortActivities(any, 'date', '0,1,2,3,4');
        const options = { sort: 'date', today, from: null, unfolded: true } as const;
        const items = [...groupActivities(any, sorted, options).items].filter((item) => item >= 0);
        expect(items.sort((a, b) => a - b)).toEqual([...sorted].sort((a, b) => a - b));
      }),
    );
  });
});

it('knows a campaign that is over by its last day, or by its year without any', () => {
  expect(isOver(store, null, toDay('2021-02-28'))).toBe(false);
  expect(isOver(store, 2021, toDay('2021-03-01'))).toBe(true);
  const undated = checkActivities([sample({ start: null })]);
  expect(isOver(undated, null, toDay('2021-12-01'))).toBe(false);
  expect(isOver(undated, null, toDay('2022-01-01'))).toBe(true);
});
