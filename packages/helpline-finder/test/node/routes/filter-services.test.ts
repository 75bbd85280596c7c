import type { Channel, Service } from '@awareness-widgets/data';
import { describe, expect, it } from 'vitest';
import type { OpenState } from '@awareness-widgets/data/answers.js';
import { filterOptions, filterServices, NO_FILTER } from '../../../src/routes/filter-services.js';
import { channel, service } from '../../fixtures/make.js';

const UNKNOWN: OpenState = { state: 'unknown' };
const OPEN: OpenState = { state: 'open', until: null };
const by =
  (states: Record<string, OpenState>) =>
  (one: Service, { type }: Channel) =>
    states[`${one.id} ${type}`] ?? states[one.id] ?? UNKNOWN;
const line = (id: string, more: Partial<Service> = {}) => service({ id, ...more });

describe('filters of services', () => {
  const lines = [
    line('a', { languages: ['nl'], channels: [channel({ cost: null })] }),
    line('b', {
      languages: ['fr'],
      channels: [channel(), channel({ type: 'chat', dial: 'https://b.eu', cost: null })],
    }),
    line('c', { languages: ['fr'], channels: [channel({ cost: null })] }),
  ];
  const state = by({ c: OPEN });

  it('offers only what would help', () => {
    expect(filterOptions(lines, state)).toEqual({
      ways: ['chat'],
      free: true,
      open: true,
      languages: ['nl', 'fr'],
    });
    expect(filterOptions(lines.slice(0, 2), state)).toEqual({
      ways: [],
      free: false,
      open: false,
      languages: [],
    });
  });

  it('asks for all of it in one channel', () => {
    const found = (filter: object) =>
      filterServices(lines, { ...NO_FILTER, ...filter }, state).map(({ id }) => id);
    expect(found({})).toEqual(['a', 'b', 'c']);
    expect(found({ way: 'chat' })).toEqual(['b']);
    expect(found({ way: 'chat', free: true })).toEqual([]);
    expect(found({ open: true })).toEqual(['c']);
    expect(found({ language: 'fr' })).toEqual(['b', 'c']);
  });
});
