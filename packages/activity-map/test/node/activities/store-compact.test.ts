import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkActivities } from '../../../src/activities/check-activities.js';
import { storeCompact } from '../../../src/activities/store-compact.js';
import { readFilters } from '../../../src/model/filters.js';
import { deriveShown } from '../../../src/state/derive-shown.js';
import { anyActivities, anyFilters } from '../../fixtures/random.js';
import { readIndex, readPage, writeCompact } from '@awareness-widgets/data/compact.js';
it('filters the compact form as it filters the full one', async () => {
  await fc.assert(
    fc.asyncProperty(anyActivities, anyFilters, async (all, input) => {
      // The index knows places by their spot alone, and words by their pages.
      const { q: _q, place: _place, ...rest } = input;
      const filters = readFilters(rest);
      const { index, pages } = writeCompact(all, { pageSize: 4 });
      const small = storeCompact(readIndex(index), async (page) => readPage(pages[page]!));
      const full = checkActivities(all);
      const order = Uint32Array.from(all, (_, i) => i);
      const [a, b] = [small, full].map((store) => deriveShown(store, filters, null, null, order));
      expect([...a!.matches]).toEqual([...b!.matches]);
      expect(a!.withoutPlace).toBe(b!.withoutPlace);
      for (const name of ['country', 'audience', 'topic', 'format', 'kind', 'language'] as const) {
        for (const [option, count] of b!.counts[name])
          expect(a!.counts[name].get(option)).toBe(count);
      }
      await small.ensure!([...a!.matches]);
      for (const i of a!.matches) expect(small.record(i)!.id).toBe(full.record(i)!.id);
    }),
    { numRuns: 300 },
  );
});

it('asks for a page once, and again only when it failed', async () => {
  const { index, pages } = writeCompact([]);
  expect(storeCompact(readIndex(index), async () => readPage(pages[0])).size).toBe(0);
});
