import type { ReactiveControllerHost } from 'lit';
import { expect, it } from 'vitest';
import { checkActivities } from '../../../src/activities/check-activities.js';
import type { Context } from '../../../src/context/context.js';
import { placeOf } from '../../../src/map/clusters/place-columns.js';
import { MapFigure } from '../../../src/map/map-figure.js';
import type { Outlines } from '../../../src/map/outlines/decode-outlines.js';
import { project, type Projection } from '../../../src/map/outlines/project.js';
import { START } from '../../../src/state/activity-model.js';
import { deriveShown } from '../../../src/state/derive-shown.js';
import { terms } from '../../../src/locales/en.js';
import { sample } from '../../fixtures/record.js';

const projection: Projection = { type: 'azimuthal-equal-area', centre: [14, 52], radius: 12742 };
const outlines: Outlines = {
  version: 1,
  note: '',
  region: 'europe',
  projection,
  home: [-4000, -4000, 4000, 4000],
  bounds: [-7000, -6000, 7000, 6000],
  labels: {},
  arcs: [],
  areas: {},
};
const store = checkActivities([
  sample({ id: 'a', place: { name: 'School 1', lat: 59.4371, lon: 24.7459 } }),
  sample({ id: 'b' }),
  sample({ id: 'c', place: { name: 'School 2', lat: 59.4412, lon: 24.7312 } }),
]);
const context = {
  terms,
  formats: { locale: 'en', zone: 'UTC' },
  number: String,
  countryName: String,
  languageName: String,
  store,
  facts: null,
  derived: deriveShown(store, {}, null, null, Uint32Array.of(0, 1, 2)),
  state: START,
  selected: 0,
  lockCountry: false,
  isOpen: () => false,
} as unknown as Context;

/** A figure as the loader makes it, in a host that is never drawn. */
function figure(): MapFigure {
  const host = { addController() {}, requestUpdate() {} };
  const made = new MapFigure(
    host as unknown as ReactiveControllerHost & HTMLElement,
    () => context,
    () => undefined,
  );
  made.setOutlines({ outlines, shapes: [] }, null);
  return made;
}

it('knows a place no better than the host allows, wherever it is asked', () => {
  const map = figure();
  map.render({ ...context, decimals: 1 });
  const [x, y] = project(projection, 24.7, 59.4);
  for (const index of [0, 2]) {
    expect(map.placeOf(index)![0]).toBeCloseTo(x, 1);
    expect(map.placeOf(index)![1]).toBeCloseTo(y, 1);
  }
  expect(map.placeOf(1)).toBe(null);
  map.render({ ...context, decimals: null });
  expect(map.placeOf(0)![0]).not.toBeCloseTo(x, 1);
});

it('makes the clusters once, however often an activity is revealed in between', () => {
  const map = figure();
  const given: unknown[] = [];
  const { setPlaces } = map.map;
  map.map.setPlaces = (places, shown) => {
    given.push(places);
    setPlaces.call(map.map, places, shown);
  };
  for (let i = 0; i < 3; i++) {
    map.render({ ...context, decimals: 1 });
    map.bringIntoView(0);
  }
  expect(given).toHaveLength(3);
  expect(new Set(given).size).toBe(1);
});

it('finds the row of an activity, or none', () => {
  const columns = { index: Uint32Array.of(2, 5, 9), x: Float32Array.of(0.5, 0.5, 0.5) };
  const all = { ...columns, y: columns.x, place: columns.index, audience: new Uint8Array(3) };
  for (const [activity, found] of [
    [2, true],
    [9, true],
    [3, false],
    [10, false],
  ] as const)
    expect(placeOf({ ...all, audiences: 6 }, activity) !== null).toBe(found);
});
