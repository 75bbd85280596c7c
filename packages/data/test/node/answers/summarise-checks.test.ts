import { describe, expect, it } from 'vitest';
import { summariseChecks } from '../../../src/index.js';
import { service } from '../../fixtures/services.js';

describe('one sentence about many checks', () => {
  const fresh = () => false;
  const desk = { date: '2026-11-22', how: 'desk research', by: 'us' } as const;
  const call = { date: '2026-10-01', how: 'called', by: 'us' } as const;

  it('claims the weakest manner and the oldest day', () => {
    const summary = summariseChecks(
      [service({ checked: desk }), service({ checked: call })],
      fresh,
    );
    expect(summary).toMatchObject({ how: 'desk research', date: '2026-10-01', partly: false });
  });

  it('says when some of it is unchecked or stale', () => {
    expect(summariseChecks([service({ checked: null })], fresh)).toMatchObject({
      how: null,
      partly: true,
    });
    expect(summariseChecks([service({ checked: desk })], () => true).partly).toBe(true);
  });
});
