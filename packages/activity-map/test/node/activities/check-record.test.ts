import fc from 'fast-check';
import { Activity, FORMATS, parse } from '@awareness-widgets/data';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/activities/check-record.js';
import { sample } from '../../fixtures/record.js';

describe('checkRecord', () => {
  it('gives the verdict of the schema on any change of a record', () => {
    const junk = fc.oneof(
      fc.constantFrom(
        null,
        undefined,
        '',
        0,
        1.5,
        [],
        {},
        'EE',
        'e',
        '2021-02',
        '2021-02-09T10:00+01:00',
        'https://a.b',
        'javascript:x',
      ),
      fc.constantFrom(...FORMATS),
      fc.constantFrom<unknown>(
        ['children'],
        ['aliens'],
        ['et'],
        ['E'],
        { name: 'x', lat: 1, lon: 2 },
        { name: 'x', lat: 91, lon: 2 },
        { url: 'https://a.b' },
        { url: 'a', date: 1 },
        { url: 'https://a.b', via: null },
      ),
    );
    const field = fc.constantFrom(...Object.keys(sample()));
    fc.assert(
      fc.property(fc.array(fc.tuple(field, junk), { maxLength: 3 }), (changes) => {
        const record = {
          ...sample({ place: { name: 'Tartu', lat: 58, lon: 26 } }),
          ...Object.fromEntries(changes),
        };
        expect(checkRecord(record) === null, JSON.stringify(record)).toBe(
          parse(Activity, record).ok,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
