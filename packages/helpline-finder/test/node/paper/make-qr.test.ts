import { describe, expect, it } from 'vitest';
import { makeQr, plainAddress } from '../../../src/paper/make-qr.js';

describe('makeQr', () => {
  it('holds the page’s address without query, fragment or credentials', () => {
    expect(plainAddress('https://u:p@a.eu/help?country=EE#talk')).toBe('https://a.eu/help');
    expect(plainAddress('about:srcdoc')).toBeNull();
    const code = makeQr('https://a.eu/help')!;
    expect(code.size).toBeGreaterThanOrEqual(21);
    expect(code.path).toMatch(/^M/);
    expect(makeQr('javascript:1')).toBeNull();
    expect(makeQr(null)).toBeNull();
  });
});
