import { describe, expect, it } from 'vitest';
import { qrPath } from '../../src/qr-path.js';

describe('a QR code', () => {
  it('is one path that stays inside its square', () => {
    const code = qrPath('https://example.org/help')!;
    expect(code.size).toBeGreaterThanOrEqual(21);
    // The finder patterns: dark from corner to corner of the top left square.
    expect(code.path.startsWith('M')).toBe(true);
    const numbers = code.path.match(/\d+/g)!.map(Number);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(code.size);
  });

  it('is left out where the text does not fit', () => {
    expect(qrPath('x'.repeat(10_000))).toBe(null);
  });
});
