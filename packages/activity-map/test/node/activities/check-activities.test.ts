import { expect, it } from 'vitest';
import { checkActivities } from '../../../src/activities/check-activities.js';
import { sample } from '../../fixtures/record.js';

it('sets bad records aside and says which', () => {
  const store = checkActivities([
    sample(),
    { title: 'No id' },
    null,
    sample({ id: 'b', start: 'soon' as string }),
  ]);
  expect(store.size).toBe(1);
  expect(store.bad).toEqual([
    { index: 1, name: 'No id', problem: 'id' },
    { index: 2, name: '', problem: 'record' },
    { index: 3, name: 'Think before you click', problem: 'start' },
  ]);
});
