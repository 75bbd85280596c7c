import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFilters, readOptions, toggleOption } from '../../../src/model/filters.js';

describe('filters', () => {
  it('never throw on anything a host hands in', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readFilters(readFilters(value))).toEqual(readFilters(value));
      }),
    );
    expect(
      readFilters({
        country: 'ee, lv  xx1',
        audience: ['teachers', 'aliens', 7],
        from: '2021-02-30',
      }),
    ).toEqual({
      country: ['EE', 'LV'],
      audience: ['teachers'],
    });
    expect(readOptions('place', 'EE:Saint Mary, Old')).toEqual(['EE:Saint Mary, Old']);
  });

  it('toggle an option and leave no empty lists behind', () => {
    const on = toggleOption({ q: 'a' }, 'topic', 'gaming');
    expect(on).toEqual({ topic: ['gaming'], q: 'a' });
    expect(toggleOption(on, 'topic', 'gaming')).toEqual({ q: 'a' });
  });
});
