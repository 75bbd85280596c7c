import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffleItems } from '../../../src/engine/shuffle-items.js';

describe('shuffling', () => {
  it('keeps every item', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        expect(shuffleItems(items, seed).sort()).toEqual([...items].sort());
      }),
    );
  });
});
