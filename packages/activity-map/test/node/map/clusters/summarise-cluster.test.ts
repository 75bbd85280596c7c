import { describe, expect, it } from 'vitest';
import {
  addToSummary,
  emptySummary,
  topAudience,
  topPlaces,
} from '../../../../src/map/clusters/summarise-cluster.js';

describe('summaries', () => {
  it('name what is most frequent, whatever the order', () => {
    const points = [0, 0, 1, 2, 0, 1];
    for (const order of [points, points.toReversed(), points.toSorted()]) {
      const sum = emptySummary(6);
      for (const place of order) addToSummary(sum, place, place === 1 ? 2 : 1);
      expect(topPlaces(sum)[0]).toBe(0);
      expect(topAudience(sum)).toEqual({ audience: 0, count: 4 });
    }
    const plain = emptySummary(6);
    addToSummary(plain, 0, 0);
    expect(topAudience(plain)).toBe(null);
  });
});
