import { expect, it } from 'vitest';
import { checkActivities } from '../../../src/activities/check-activities.js';
import { countDays } from '../../../src/filters/count-days.js';
import { sortActivities } from '../../../src/list/sort-activities.js';
import { toDay } from '../../../src/model/days.js';
import { deriveShown } from '../../../src/state/derive-shown.js';
import { sample } from '../../fixtures/record.js';

it('count a range of days with the other filters applied', () => {
  const store = checkActivities([
    sample({ id: 'a' }),
    sample({ id: 'b', country: 'LV' }),
    sample({ id: 'c', start: null }),
  ]);
  const order = sortActivities(store, 'date', '0,1');
  const { fails } = deriveShown(
    store,
    { country: ['EE'], from: '2020-01-01', to: '2020-01-02' },
    null,
    null,
    order,
  );
  expect(countDays(store, fails, [toDay('2021-02-08'), toDay('2021-02-14')])).toBe(1);
});
