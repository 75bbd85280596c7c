import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkActivities } from '../../../src/activities/check-activities.js';
import { readFilters } from '../../../src/model/filters.js';
import { deriveShown } from '../../../src/state/derive-shown.js';
import { ClusterIndex } from '../../../src/map/clusters/cluster-index.js';
import { placeColumns } from '../../../src/map/clusters/place-columns.js';
import { sample } from '../../fixtures/record.js';

const projection = { type: 'azimuthal-equal-area', centre: [14, 52], radius: 12742 } as const;

it('opens exactly the rows of every marker, whatever the places are called', () => {
  const place = fc.record({
    name: fc.constantFrom('Grundschule', '', 'School', 'School@52,13', 'Schule Nr. 1'),
    lat: fc.constantFrom(52.5, 52.50002, 52.51, 48.1),
    lon: fc.constantFrom(13.4, 13.40002, 11.5),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 40 }), fc.nat(10), (places, zoom) => {
      const store = checkActivities(places.map((one, i) => sample({ id: `p${i}`, place: one })));
      const columns = placeColumns(store, projection, null);
      const index = new ClusterIndex(columns);
      index.select(null);
      for (const { rows } of index.query([0, 0, 1, 1], zoom)) {
        const options = new Set(
          rows.map((row) => store.dimensions.place.options[columns.place[row]!]!),
        );
        const filters = readFilters({ place: [...options] });
        const order = Uint32Array.from(places, (_, i) => i);
        const { matches } = deriveShown(store, filters, null, null, order);
        expect([...matches]).toEqual(rows.map((row) => columns.index[row]).sort((a, b) => a! - b!));
      }
    }),
    { numRuns: 300 },
  );
});

it('pins nothing that is online or has no coordinates, and takes a bare name for all its spots', () => {
  const place = { name: 'Musterstadt', lat: 51, lon: 10 };
  const store = checkActivities([
    sample({ id: 'a', format: 'online', place }),
    { ...sample({ id: 'b' }), place: { name: 'Somewhere', lat: null, lon: null } },
    sample({ id: 'c', place }),
    sample({ id: 'd', place: { ...place, lat: 53 } }),
  ]);
  expect([...store.lat].map(Number.isNaN)).toEqual([true, true, false, false]);
  const order = Uint32Array.of(0, 1, 2, 3);
  const shown = deriveShown(store, { place: ['EE:Musterstadt'] }, null, null, order);
  expect([...shown.matches]).toEqual([2, 3]);
  expect(store.record(1)!.place!.name).toBe('Somewhere');
});
