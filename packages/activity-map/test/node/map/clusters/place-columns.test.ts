import { expect, it } from 'vitest';
import { checkActivities } from '../../../../src/activities/check-activities.js';
import { placeColumns } from '../../../../src/map/clusters/place-columns.js';
import { type Projection } from '../../../../src/map/outlines/project.js';
import { sample } from '../../../fixtures/record.js';

const projection: Projection = { type: 'azimuthal-equal-area', centre: [14, 52], radius: 12742 };
const at = (name: string, lat: number, lon: number) => ({ name, lat, lon });
it('can be rounded to the town', () => {
  const near = checkActivities([
    sample({ id: 'a', place: at('School 1', 59.4371, 24.7459) }),
    sample({ id: 'b', place: at('School 2', 59.4412, 24.7312) }),
  ]);
  const { x, y } = placeColumns(near, projection, 1);
  expect([x[0], y[0]]).toEqual([x[1], y[1]]);
});
