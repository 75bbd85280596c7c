import { expect, it } from 'vitest';
import { roundPlace } from '../../../src/share/round-place.js';
import { sample } from '../../fixtures/record.js';

it('leaves no more of a place than the host allows', () => {
  const record = sample({ place: { name: 'School', lat: 52.4567, lon: -13.3456 } });
  expect(roundPlace(record, 1).place).toEqual({ name: 'School', lat: 52.5, lon: -13.3 });
  expect(roundPlace(record, null)).toBe(record);
  expect(record.place!.lat).toBe(52.4567);
  expect(roundPlace(sample(), 1).place).toBe(null);
});
