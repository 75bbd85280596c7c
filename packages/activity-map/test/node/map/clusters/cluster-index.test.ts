import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkActivities } from '../../../../src/activities/check-activities.js';
import {
  ClusterIndex,
  LAST_ZOOM,
  type PlaceColumns,
} from '../../../../src/map/clusters/cluster-index.js';
import { placeColumns, toSquare } from '../../../../src/map/clusters/place-columns.js';
import { type Projection, project } from '../../../../src/map/outlines/project.js';
import { sample } from '../../../fixtures/record.js';

const projection: Projection = { type: 'azimuthal-equal-area', centre: [14, 52], radius: 12742 };
const at = (name: string, lat: number, lon: number) => ({ name, lat, lon });
const list = [
  ...Array.from({ length: 9 }, (_, i) =>
    sample({ id: `t${i}`, place: at('Tallinn', 59.44, 24.75), audiences: ['teachers'] }),
  ),
  ...Array.from({ length: 3 }, (_, i) =>
    sample({ id: `h${i}`, country: 'FI', place: at('Helsinki', 60.17, 24.94) }),
  ),
  sample({ id: 'lisbon', country: 'PT', place: at('Lisbon', 38.72, -9.14) }),
  sample({ id: 'online' }),
];
const store = checkActivities(list);
const columns = placeColumns(store, projection, null);
const all = [0, 0, 1, 1] as const;

const columnsAt = (spots: readonly (readonly [number, number])[]): PlaceColumns => ({
  index: Uint32Array.from(spots, (_, i) => i),
  x: Float32Array.from(spots, ([x]) => x),
  y: Float32Array.from(spots, ([, y]) => y),
  place: new Uint32Array(spots.length),
  audience: new Uint8Array(spots.length),
  audiences: 6,
});

describe('clusters', () => {
  it('hold every activity with a place and none without', () => {
    const index = new ClusterIndex(columns);
    index.select(null);
    for (let zoom = 0; zoom <= LAST_ZOOM; zoom++) {
      expect(index.query(all, zoom).reduce((sum, { count }) => sum + count, 0)).toBe(13);
    }
  });

  it('are named by place and content', () => {
    const index = new ClusterIndex(columns);
    index.select(null);
    const gulf = index.query(all, 1).find(({ count }) => count > 1)!;
    const names = gulf.places.map((place) => store.dimensions.place.options[place]);
    expect(gulf.count).toBe(12);
    expect(names).toEqual(['EE:Tallinn', 'FI:Helsinki']);
    expect(gulf.audience).toEqual({ audience: 3, count: 9 });
    const opensAt = index.opensAt(gulf);
    expect(opensAt).toBeLessThanOrEqual(LAST_ZOOM);
    const parted = index.query(all, opensAt).map(({ count }) => count);
    expect(parted.sort()).toEqual([1, 3, 9]);
  });

  it('keep what lies on one spot together and say so', () => {
    const index = new ClusterIndex(columns);
    index.select(null);
    const tallinn = index.query(all, LAST_ZOOM).find(({ count }) => count === 9)!;
    expect(index.opensAt(tallinn)).toBeGreaterThan(LAST_ZOOM);
  });

  it('show only what is selected, single ones by their number', () => {
    const index = new ClusterIndex(columns);
    index.select(Uint8Array.from(list, ({ id }) => (id === 'lisbon' ? 1 : 0)));
    const [only, ...more] = index.query(all, 3);
    expect(more).toEqual([]);
    expect(store.record(only!.index)!.id).toBe('lisbon');
    const [x, y] = project(projection, -9.14, 38.72);
    expect(only!.x).toBeCloseTo(toSquare(x), 4);
    expect(only!.y).toBeCloseTo(toSquare(y), 4);
  });

  it('part what is further apart than a marker, and join what is nearer', () => {
    const spot = fc.tuple(
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 60 }), fc.nat(5), (spots, zoom) => {
        const index = new ClusterIndex(columnsAt(spots));
        index.select(null);
        const markers = index.query(all, zoom);
        expect(new Set(markers.flatMap(({ rows }) => rows)).size).toBe(spots.length);
        const radius = 44 / (512 * 2 ** zoom);
        for (const { rows, x, y } of markers) {
          for (const row of rows) {
            // A cell's diagonal at most beyond the radius, and the middle may have moved as far.
            expect(Math.hypot(spots[row]![0] - x, spots[row]![1] - y)).toBeLessThan(radius * 3.5);
          }
        }
        if (spots.length === 2) {
          const apart = Math.hypot(spots[0]![0] - spots[1]![0], spots[0]![1] - spots[1]![1]);
          if (Math.abs(apart - radius) > 1e-6) expect(markers.length).toBe(apart < radius ? 1 : 2);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('show at most 80 markers', () => {
    const many = checkActivities(
      Array.from({ length: 4000 }, (_, i) =>
        sample({
          id: `m${i}`,
          place: at(`P${i}`, 36 + ((i * 7) % 300) / 10, -8 + ((i * 13) % 450) / 10),
        }),
      ),
    );
    const index = new ClusterIndex(placeColumns(many, projection, null));
    index.select(null);
    for (const zoom of [0, 2, 4, 8]) expect(index.query(all, zoom).length).toBeLessThanOrEqual(80);
  });
});
