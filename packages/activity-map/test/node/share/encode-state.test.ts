import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFilters } from '../../../src/model/filters.js';
import { LAYERS, SORTS, VIEWS, type WidgetState } from '../../../src/model/widget-state.js';
import { decodeState, writeState } from '../../../src/share/encode-state.js';
import { START } from '../../../src/state/activity-model.js';
import { anyFilters } from '../../fixtures/random.js';

const anyState = fc
  .record({
    filters: anyFilters,
    places: fc.array(
      fc
        .string({ minLength: 1, unit: 'grapheme' })
        .filter((text) => text.trim() === text && text !== ''),
      { maxLength: 2 },
    ),
    words: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
    edition: fc.constantFrom(null, 2020, 2021),
    view: fc.constantFrom(...VIEWS),
    sort: fc.constantFrom(...SORTS),
    layers: fc.constantFrom(...LAYERS),
    region: fc.constantFrom('europe' as const, 'world' as const),
    window: fc.option(
      fc.record({
        x: fc.integer({ min: -9000, max: 9000 }),
        y: fc.integer({ min: -9000, max: 9000 }),
        k: fc.integer({ min: 1, max: 90_000 }).map((k) => k / 1e4),
      }),
    ),
    inView: fc.boolean(),
    selected: fc.option(fc.string({ minLength: 1, maxLength: 40 })),
  })
  .map(({ filters, places, words, ...rest }): WidgetState => ({
    ...rest,
    filters: readFilters({ ...filters, place: places, q: words ?? filters.q }),
  }));

describe('the state in the address', () => {
  it('survives 1,000 random round trips, whatever the host set and has in its own address', () => {
    fc.assert(
      fc.property(anyState, anyState, fc.constantFrom('aw', 'map2'), (state, start, prefix) => {
        const host = { ...start, window: null, selected: null, inView: false };
        const search = writeState('?utm=1&other-q=x', state, host, prefix);
        const params = new URLSearchParams(search);
        expect(params.get('utm')).toBe('1');
        expect(params.get('other-q')).toBe('x');
        expect(decodeState(params, host, prefix)).toEqual(state);
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty at the start and short else', () => {
    expect(writeState('', START, START, 'aw')).toBe('');
    expect(
      writeState(
        '',
        { ...START, filters: { country: ['EE'], audience: ['teachers', 'parents'] } },
        START,
        'aw',
      ),
    ).toBe('?aw-c=EE&aw-a=teachers.parents');
  });

  it('keeps two maps of one address apart', () => {
    const one = writeState('', { ...START, filters: { country: ['EE'] } }, START, 'one');
    const both = writeState(one, { ...START, filters: { country: ['LV'] } }, START, 'two');
    expect(decodeState(new URLSearchParams(both), START, 'one').filters).toEqual({
      country: ['EE'],
    });
    expect(decodeState(new URLSearchParams(both), START, 'two').filters).toEqual({
      country: ['LV'],
    });
  });

  it('takes nonsense for nothing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('c', 'a', 'from', 'y', 'v', 's', 'm', 'w', 'r', 'k'),
            fc.string(),
          ),
        ),
        (pairs) => {
          const params = new URLSearchParams(pairs.map(([name, value]) => [`aw-${name}`, value]));
          const state = decodeState(params, START, 'aw');
          expect(VIEWS).toContain(state.view);
          expect(SORTS).toContain(state.sort);
          expect(readFilters(state.filters)).toEqual(state.filters);
        },
      ),
    );
  });
});
