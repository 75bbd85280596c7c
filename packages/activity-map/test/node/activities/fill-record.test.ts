import { Activity, parse } from '@awareness-widgets/data';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillRecord } from '../../../src/activities/fill-record.js';
import { sample } from '../../fixtures/record.js';

it('fills in what the schema fills in, whatever was left out', () => {
  const full: Activity = sample({ source: { url: 'https://a.b', date: '2021-01-01' } });
  const optional = Object.keys(full).filter(
    (name) => !['id', 'edition', 'title', 'country'].includes(name),
  );
  fc.assert(
    fc.property(fc.subarray(optional), fc.boolean(), (names, undated) => {
      const record: Record<string, unknown> = structuredClone({ ...full });
      if (undated) record['source'] = { url: 'https://a.b' };
      for (const name of names) delete record[name];
      const parsed = parse(Activity, record);
      expect(parsed.ok && parsed.value).toEqual(fillRecord(record as Activity));
    }),
  );
});

it('copies nothing that is whole, and changes nothing of the host', () => {
  const whole = sample();
  expect(fillRecord(whole)).toBe(whole);
  const { url: _url, ...partial } = sample();
  fillRecord(partial as Activity);
  expect('url' in partial).toBe(false);
});
