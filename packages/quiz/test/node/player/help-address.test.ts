import { describe, expect, it } from 'vitest';
import { helpAddress } from '../../../src/player/help-address.js';

describe('the address of help', () => {
  it('let no script into the address of help', () => {
    expect(helpAddress('/help/{country}', 'EE')).toBe('/help/EE');
    expect(helpAddress('tel:116111', '')).toBe('tel:116111');
    expect(helpAddress('javascript:alert(1)', '')).toBe('');
    expect(helpAddress(' JaVaScRiPt:alert(1)', '')).toBe('');
    expect(helpAddress('data:text/html,x', '')).toBe('');
  });
});
