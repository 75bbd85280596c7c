import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, classOf } from '../../../src/map/class-breaks.js';

describe('classes of the choropleth', () => {
  it('are round, ascending and hold every count', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 60 }), (counts) => {
        const breaks = classBreaks(counts);
        expect(breaks.length).toBeLessThanOrEqual(4);
        expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
        for (const count of counts) expect(classOf(count, breaks) > 0).toBe(count > 0);
      }),
    );
    expect(classBreaks([18, 17, 15, 11, 10, 10, 9, 8, 7, 5, 4, 3, 2, 1])).toEqual([1, 5, 10, 15]);
    expect(classBreaks([0, 0])).toEqual([]);
  });
});
