import { describe, expect, it } from 'vitest';
import { readRendered } from '../../../src/server/read-rendered-at.js';

describe('readRendered', () => {
  it('reads moment and zone', () => {
    expect(readRendered('2026-11-28T13:00:00.000Z Europe/Tallinn')).toEqual({
      now: Date.UTC(2026, 10, 28, 13),
      zone: 'Europe/Tallinn',
    });
  });

  it('takes everything else for nothing', () => {
    for (const text of ['', ' ', 'yesterday Europe/Tallinn', '2026-11-28T13:00:00.000Z', 'a b c']) {
      expect(readRendered(text)).toBeNull();
    }
  });
});
