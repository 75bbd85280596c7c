import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  HEIGHT,
  PROTOCOL,
  readFromFrame,
  readToFrame,
  wrap,
} from '../../src/page/iframe/contract.js';

describe('contract of frame and page', () => {
  it('reads what it wraps', () => {
    expect(readFromFrame(wrap({ type: 'height', height: 400.2 }))).toEqual({
      type: 'height',
      height: 401,
    });
    expect(readFromFrame(wrap({ type: 'failed', code: 'network' }))).toEqual({
      type: 'failed',
      code: 'network',
    });
    expect(readToFrame(wrap({ type: 'hello' }))).toEqual({ type: 'hello' });
  });

  it('keeps heights in bounds', () => {
    const height = (value: number) => readFromFrame(wrap({ type: 'height', height: value }));
    expect(height(1)).toMatchObject({ height: HEIGHT.min });
    expect(height(1e9)).toMatchObject({ height: HEIGHT.max });
    for (const bad of [0, -5, NaN, Infinity]) expect(height(bad), String(bad)).toBeNull();
  });

  it('ignores other versions, other types and everything else, and never throws', () => {
    const height = { type: 'height', height: 400 };
    expect(readFromFrame({ aw: { ...height, version: PROTOCOL + 1 } })).toBeNull();
    expect(readFromFrame({ aw: { ...height, height: '400', version: PROTOCOL } })).toBeNull();
    expect(readFromFrame({ aw: { type: 'failed', code: '<b>', version: PROTOCOL } })).toBeNull();
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        expect(readFromFrame(data)).toBeNull();
        expect(readToFrame({ aw: data })).toBeNull();
        const message = readFromFrame({ aw: { type: 'height', height: data, version: PROTOCOL } });
        if (message?.type === 'height') {
          expect(message.height).toBeGreaterThanOrEqual(HEIGHT.min);
          expect(message.height).toBeLessThanOrEqual(HEIGHT.max);
        }
      }),
      { numRuns: Number(process.env['AW_FUZZ'] ?? 5000) },
    );
  });
});
