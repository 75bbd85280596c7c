import { describe, expect, it } from 'vitest';
import { frameLimits } from '../../../src/model/frame-limits.js';

describe('frameLimits', () => {
  const framed = (sandbox: string | null | undefined, origin = 'https://a.eu') =>
    frameLimits({ framed: true, sandbox, origin });

  it('promises nothing in a sandbox that does not allow it', () => {
    expect(framed('allow-scripts')).toEqual({ framed: true, calls: 'no', leaves: 'no' });
    expect(framed('allow-scripts allow-popups')).toEqual({
      framed: true,
      calls: 'yes',
      leaves: 'no',
    });
    expect(framed('allow-scripts allow-top-navigation-by-user-activation').leaves).toBe('yes');
    expect(framed('allow-top-navigation-to-custom-protocols')).toEqual({
      framed: true,
      calls: 'yes',
      leaves: 'no',
    });
    expect(framed(undefined, 'null')).toEqual({
      framed: true,
      calls: 'unknown',
      leaves: 'unknown',
    });
    expect(framed(null).leaves).toBe('yes');
  });

  it('has no limits outside of frames', () => {
    expect(frameLimits({ framed: false, sandbox: undefined, origin: 'null' }).calls).toBe('yes');
  });
});
