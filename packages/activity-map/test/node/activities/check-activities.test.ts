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

it('gives every record an id of its own and says which had not', () => {
  const store = checkActivities([
    sample({ id: 'x', title: 'First' }),
    sample({ id: 'x', title: 'Second' }),
    sample({ id: 'x-2' }),
    sample({ id: 'x' }),
  ]);
  const ids = [0, 1, 2, 3].map((i) => store.record(i)!.id);
  expect(new Set(ids).size).toBe(4);
  expect(ids[0]).toBe('x');
  expect(store.record(store.indexOf('x'))!.title).toBe('First');
  expect(store.bad).toEqual([]);
  expect(store.record(2)!.id).toBe('x-2');
  expect(store.odd.map(({ index }) => index)).toEqual([1, 3]);
});
