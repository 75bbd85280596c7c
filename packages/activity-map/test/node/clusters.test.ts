import { describe, expect, it } from 'vitest';
import { storeActivities } from '../../src/activity-store.js';
import { ClusterClient } from '../../src/cluster-client.js';
import { ClusterIndex, LAST_ZOOM } from '../../src/cluster-index.js';
import { placeColumns, toSquare } from '../../src/place-columns.js';
import { project, type Projection } from '../../src/project.js';
import {
  mergeSummaries,
  summarisePoint,
  topAudience,
  topPlaces,
} from '../../src/summarise-cluster.js';
import { sample } from './samples.js';

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
const store = storeActivities(list);
const columns = placeColumns(store, projection, null);
const all = [0, 0, 1, 1] as const;

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
    expect(gulf.opensAt).toBeLessThanOrEqual(LAST_ZOOM);
  });

  it('keep what lies on one spot together and say so', () => {
    const index = new ClusterIndex(columns);
    index.select(null);
    const tallinn = index.query(all, LAST_ZOOM).find(({ count }) => count === 9)!;
    expect(tallinn.opensAt).toBeGreaterThan(LAST_ZOOM);
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

  it('show at most 80 markers', () => {
    const many = storeActivities(
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

  it('can be rounded to the town', () => {
    const near = storeActivities([
      sample({ id: 'a', place: at('School 1', 59.4371, 24.7459) }),
      sample({ id: 'b', place: at('School 2', 59.4412, 24.7312) }),
    ]);
    const { x, y } = placeColumns(near, projection, 1);
    expect([x[0], y[0]]).toEqual([x[1], y[1]]);
  });
});

describe('summaries', () => {
  it('merge to the same counts in any order', () => {
    const points = [0, 0, 1, 2, 0, 1].map((place) => summarisePoint(place, place === 1 ? 2 : 1, 6));
    const sum = points.reduce(mergeSummaries);
    expect(topPlaces(sum)[0]).toBe(0);
    expect(topAudience(sum)).toEqual({ audience: 0, count: 4 });
    expect(topAudience(summarisePoint(0, 0, 6))).toBe(null);
    expect([...points[0]!]).toEqual([...summarisePoint(0, 1, 6)]);
  });
});

describe('ClusterClient', () => {
  const refusing = () => {
    throw new Error('SecurityError');
  };
  it('works on the main thread where workers are refused', async () => {
    const client = new ClusterClient(refusing, 1);
    const markers = await client.request({ places: columns, shown: null }, all, 1);
    expect(client.isRemote).toBe(false);
    expect(markers!.reduce((sum, { count }) => sum + count, 0)).toBe(13);
  });
  it('goes on where a worker breaks before it answers', async () => {
    const worker = {
      postMessage: () => {},
      terminate: () => {},
      onerror: null as null | ((event: unknown) => void),
    };
    const client = new ClusterClient(() => worker as unknown as Worker, 1);
    const answer = client.request({ places: columns, shown: null }, all, 1);
    worker.onerror!({ preventDefault: () => {} });
    expect((await answer)!.length).toBeGreaterThan(0);
    expect(client.isRemote).toBe(false);
  });
});
