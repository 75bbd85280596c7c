import { describe, expect, it } from 'vitest';
import { checkActivities } from '../../../src/activities/check-activities.js';
import { groupActivities } from '../../../src/list/group-activities.js';
import { sortActivities } from '../../../src/list/sort-activities.js';
import { sample } from '../../fixtures/record.js';

describe('groups of the list', () => {
  const store = checkActivities([
    sample({ id: 'none', start: null }),
    sample({ id: 'month', start: '2021-02' }),
    sample({ id: 'late', start: '2021-02-28', title: 'B' }),
    sample({ id: 'timed', start: '2021-02-09T17:00+01:00', country: 'LV', title: 'a' }),
    sample({ id: 'day', start: '2021-02-09' }),
  ]);

  it('group by day, month and unknown', () => {
    const { groups, items } = groupActivities(store, sortActivities(store, 'date', '0,1'), 'date');
    expect(groups).toEqual([
      { key: '2021-02-09', count: 2 },
      { key: '2021-02-28', count: 1 },
      { key: '2021-02', count: 1 },
      { key: '', count: 1 },
    ]);
    expect(items[0]).toBe(~0);
    expect(items).toHaveLength(9);
  });
});
