import { describe, expect, it } from 'vitest';
import { ActivityModel } from '../../../src/state/activity-model.js';

describe('ActivityModel', () => {
  const options = {
    country: '',
    audience: '',
    topic: '',
    format: '',
    kind: '',
    language: '',
    from: '',
    to: '',
    q: '',
    edition: '',
    view: 'both',
    sort: 'date',
    region: 'europe',
  } as const;
  it('takes changed attributes and keeps what the reader did elsewhere', () => {
    const model = new ActivityModel();
    model.takeOptions({ ...options, country: 'ee' }, (name) => name === 'country');
    model.state = { ...model.state, filters: { ...model.state.filters, topic: ['gaming'] } };
    model.takeOptions({ ...options, audience: 'parents' }, (name) => name === 'audience');
    expect(model.state.filters).toEqual({
      country: ['EE'],
      topic: ['gaming'],
      audience: ['parents'],
    });
    model.takeOptions({ ...options, edition: 'x' }, (name) => name === 'edition');
    expect(model.state.edition).toBe(null);
  });
});
