import { describe, expect, it } from 'vitest';
import { checkActivities } from '../../../src/activities/check-activities.js';
import { sortActivities } from '../../../src/list/sort-activities.js';
import { sample } from '../../fixtures/record.js';

describe('order of the list', () => {
  const store = checkActivities([
    sample({ id: 'none', start: null }),
    sample({ id: 'month', start: '2021-02' }),
    sample({ id: 'late', start: '2021-02-28', title: 'B' }),
    sample({ id: 'timed', start: '2021-02-09T17:00+01:00', country: 'LV', title: 'a' }),
    sample({ id: 'day', start: '2021-02-09' }),
  ]);
  const ids = (order: Uint32Array) => [...order].map((i) => store.record(i)!.id);

  it('sort by date: times before days, days before months, unknown last', () => {
    expect(ids(sortActivities(store, 'date', '0,1'))).toEqual([
      'timed',
      'day',
      'late',
      'month',
      'none',
    ]);
  });

  it('sort by country and by title', () => {
    expect(ids(sortActivities(store, 'country', '1,0'))[0]).toBe('timed');
    expect(ids(sortActivities(store, 'title', '0,1')).slice(0, 2)).toEqual(['timed', 'late']);
  });
});
