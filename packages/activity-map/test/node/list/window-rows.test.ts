import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headOf } from '../../../src/list/group-activities.js';
import { pinRows, rowAt, rowOffsets, windowRows } from '../../../src/list/window-rows.js';

describe('rows near the eye', () => {
  it('cover the window and add up to the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 30_000 }),
        (count, scroll) => {
          const offsets = rowOffsets(
            count,
            (row) => row % 5 === 0,
            { head: 45, item: 96 },
            new Map(count > 2 ? [[2, 300]] : []),
          );
          const { first, end, before, after } = windowRows(offsets, scroll, 600);
          const total = offsets[count]!;
          const at = Math.min(scroll, total - 1);
          expect(offsets[rowAt(offsets, at)]!).toBeLessThanOrEqual(at);
          expect(before + (offsets[end]! - offsets[first]!) + after).toBeCloseTo(total);
          expect(before).toBeLessThanOrEqual(at);
          expect(total - after).toBeGreaterThanOrEqual(Math.min(total, scroll + 600));
        },
      ),
    );
    expect(
      windowRows(
        rowOffsets(0, () => true, { head: 1, item: 1 }, new Map()),
        0,
        600,
      ),
    ).toEqual({ first: 0, end: 0, before: 0, after: 0 });
  });
  it('have the head of the first one before them, and what has focus, wherever the window is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: -1, max: 400 }),
        (sizes, scroll, focused) => {
          const items = Int32Array.from(
            sizes.flatMap((size, group) => [~group, ...Array.from({ length: size }, (_, i) => i)]),
          );
          const rows = { items, groups: sizes.map((count) => ({ key: 'x', count })) };
          const heights = { head: 45, item: 96 };
          const offsets = rowOffsets(items.length, (row) => items[row]! < 0, heights, new Map());
          const window = windowRows(offsets, scroll, 600);
          const pinned = pinRows(offsets, window, [headOf(rows, window.first), focused]);
          expect(pinned.numbers).toContain(headOf(rows, window.first));
          if (focused >= 0 && focused < items.length) expect(pinned.numbers).toContain(focused);
          expect(new Set(pinned.numbers).size).toBe(pinned.numbers.length);
          const drawn = pinned.numbers.reduce(
            (sum, row) => sum + offsets[row + 1]! - offsets[row]!,
            0,
          );
          expect(pinned.before).toBeGreaterThanOrEqual(0);
          expect(pinned.before + drawn + pinned.after).toBeCloseTo(offsets[items.length]!);
        },
      ),
    );
    expect(headOf({ items: Int32Array.of(4, 5), groups: [] }, 1)).toBe(-1);
  });
});
