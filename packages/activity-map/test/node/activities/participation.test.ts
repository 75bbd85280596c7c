import { describe, expect, it } from 'vitest';
import {
  countParticipation,
  participationOf,
  readParticipations,
} from '../../../src/activities/participation.js';

describe('facts', () => {
  const facts = readParticipations({
    version: 1,
    editions: { 2020: { EE: 'reported' }, 2021: { EE: 'planned', ES: 'awaiting' } },
  });
  it('are read or refused', () => {
    expect(facts).not.toBe(null);
    for (const wrong of [null, {}, { version: 1, editions: { 2021: { EE: 'maybe' } } }])
      expect(readParticipations(wrong)).toBe(null);
  });
  it('tell who takes part, in the newest edition unless asked', () => {
    expect(participationOf(facts, null, 'ES')).toBe('awaiting');
    expect(participationOf(facts, 2020, 'EE')).toBe('reported');
    expect(participationOf(null, 2020, 'EE')).toBe(null);
    expect(countParticipation(facts!, 2021, ['EE', 'ES', 'AD'])).toEqual([
      ['planned', ['EE']],
      ['awaiting', ['ES']],
      ['none', ['AD']],
    ]);
  });
});
