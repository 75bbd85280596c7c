import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContrast, contrastRatio, luminance, textOn } from '../../src/check-contrast.js';

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('agrees with known ratios', () => {
    expect(contrastRatio('#000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrastRatio('#767676', '#fff')).toBeCloseTo(4.54, 2);
    expect(contrastRatio('#1c2140', '#fdf9f1')).toBeCloseTo(14.9, 1);
    expect(luminance('blue')).toBeNull();
    expect(contrastRatio('blue', '#fff')).toBeNull();
  });

  it('is the same both ways and between 1 and 21', () => {
    fc.assert(
      fc.property(color, color, (a, b) => {
        const ratio = contrastRatio(a, b)!;
        expect(ratio).toBe(contrastRatio(b, a));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21.0001);
      }),
    );
  });

  it('puts the better of white and ink on an accent', () => {
    expect(textOn('#00594d')).toBe('#ffffff');
    expect(textOn('#ffc44d')).toBe('#1c2140');
  });

  it('passes the house’s own colours and fails pale ones', () => {
    const own = { accent: '#00594d', ink: '#1c2140', paper: '#fdf9f1' };
    expect(checkContrast(own).every(({ ok }) => ok)).toBe(true);
    const pale = checkContrast({ ...own, ink: '#888888' });
    expect(pale.find(({ pair }) => pair === 'ink-paper')).toMatchObject({ ok: false, needed: 7 });
    const broken = checkContrast({ ...own, accent: 'red' });
    expect(broken.filter(({ ok }) => !ok).map(({ pair }) => pair)).toEqual([
      'text-accent',
      'accent-paper',
    ]);
  });
});
