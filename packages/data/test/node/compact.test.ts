/** The compact form holds what filters and the map need, and says when it does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BYTES_PER_ACTIVITY,
  CompactError,
  NO_DAY,
  readIndex,
  readPage,
  writeCompact,
} from '../../src/compact/index.js';
import { activities as anyActivities } from '../helpers/arbitrary-activity.js';

const dayOf = (when: string | null) =>
  when ? Date.parse(when.length === 7 ? `${when}-01` : when.slice(0, 10)) / 864e5 : NO_DAY;

describe('the compact form', () => {
  it('takes at most 20 bytes an activity', () => {
    expect(BYTES_PER_ACTIVITY).toBeLessThanOrEqual(20);
  });

  it('gives back every field that it indexes, and details whole', () => {
    fc.assert(
      fc.property(anyActivities, fc.integer({ min: 1, max: 5 }), (set, pageSize) => {
        const { index, pages } = writeCompact(set, { pageSize });
        const read = readIndex(index);
        expect(read.count).toBe(set.length);
        expect(pages).toHaveLength(Math.ceil(set.length / pageSize));
        expect(pages.flatMap((page) => readPage(page))).toEqual(set);
        const words = (bits: number, list: string[]) =>
          list.filter((_word, bit) => bits & (1 << bit));
        set.forEach((activity, row) => {
          expect(read.countries[read.country[row]!]).toBe(activity.country);
          expect(words(read.topicBits[row]!, read.topics)).toEqual(activity.topics);
          expect(words(read.audienceBits[row]!, read.audiences)).toEqual(activity.audiences);
          expect(read.formats[read.format[row]! - 1] ?? null).toBe(activity.format);
          expect(read.kinds[read.kind[row]! - 1] ?? null).toBe(activity.kind);
          expect(read.languages[read.language[row]!]).toEqual(activity.languages);
          expect(read.editions[read.edition[row]!]).toBe(activity.edition);
          expect(read.start[row]).toBe(dayOf(activity.start));
          expect(read.end[row]).toBe(dayOf(activity.end));
          expect(Boolean(read.monthOnly[row]! & 1)).toBe(activity.start?.length === 7);
          expect(Boolean(read.monthOnly[row]! & 2)).toBe(activity.end?.length === 7);
          if (activity.place) {
            expect(Math.abs(read.lat[row]! - activity.place.lat!)).toBeLessThan(2e-5);
            expect(Math.abs(read.lon[row]! - activity.place.lon!)).toBeLessThan(4e-5);
          } else {
            expect([read.lat[row], read.lon[row]]).toEqual([NaN, NaN]);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  it('reads a view into a larger buffer, and an empty set', () => {
    const { index } = writeCompact([]);
    const larger = new Uint8Array(index.length + 7);
    larger.set(index, 3);
    expect(readIndex(larger.subarray(3, 3 + index.length)).count).toBe(0);
    expect(readIndex(index.slice().buffer).count).toBe(0);
    expect(writeCompact([]).pages).toEqual([]);
  });

  it('says what is wrong with other bytes, never more than that', () => {
    fc.assert(
      fc.property(anyActivities, fc.nat(), fc.nat(255), fc.nat(), (set, where, byte, cut) => {
        const { index } = writeCompact(set);
        const bytes = index.slice(0, cut % 3 ? index.length : cut % index.length);
        if (bytes.length > 0) bytes[where % bytes.length] = byte;
        try {
          const read = readIndex(bytes);
          for (let row = 0; row < read.count; row++)
            expect(read.countries[read.country[row]!]).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(CompactError);
        }
      }),
      { numRuns: 2000 },
    );
    for (const page of ['', '{', '{}', '{"version":2,"activities":[]}', null]) {
      expect(() => readPage(page)).toThrow(CompactError);
    }
  });

  it('names the remedy for a newer version', () => {
    const { index } = writeCompact([]);
    const text = Buffer.from(index).toString('latin1').replace('"version":1', '"version":9');
    expect(() => readIndex(Buffer.from(text, 'latin1'))).toThrow(/version 9.*update the page/);
  });

  it('keeps the rows of a page in which one activity is broken', () => {
    const page =
      '{"version":1,"page":0,"activities":[{"title":"no id"},{"id":"a","edition":2026,"title":"A","country":"EE"}]}';
    expect(readPage(page).map((activity) => activity?.id ?? null)).toEqual([null, 'a']);
  });
});
