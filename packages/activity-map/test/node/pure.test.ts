import { foldLetters } from '@awareness-widgets/core';
import { Activity, FORMATS, parse } from '@awareness-widgets/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkActivities } from '../../src/activities/check-activities.js';
import { checkRecord } from '../../src/activities/check-record.js';
import { classBreaks, classOf } from '../../src/map/class-breaks.js';
import {
  countParticipation,
  participationOf,
  readParticipations,
} from '../../src/activities/participation.js';
import { formatClock, formatDates, formatDay, formatRange } from '../../src/wording/format-when.js';
import { groupActivities, headOf } from '../../src/list/group-activities.js';
import { WordIndex } from '../../src/search/word-index.js';
import { isWithin } from '../../src/search/measure-typo.js';
import { moveFocus } from '../../src/map/move-focus.js';
import { clampWindow, fitBox, panBy, toScreen, zoomAt } from '../../src/map/move-window.js';
import { localDay, nextSaferInternetDay } from '../../src/page/next-safer-internet-day.js';
import { placeLabels } from '../../src/map/place-labels.js';
import { readSource, sourceKind } from '../../src/activities/read-source.js';
import { sortActivities } from '../../src/list/sort-activities.js';
import { pinRow, rowAt, rowOffsets, windowRows } from '../../src/list/window-rows.js';
import { sample } from './samples.js';

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

  it('sets bad records aside and says which', () => {
    const store = checkActivities([
      sample(),
      { title: 'No id' },
      null,
      sample({ id: 'b', start: 'soon' as string }),
    ]);
    expect(store.size).toBe(1);
    expect(store.bad).toEqual([
      { index: 1, name: 'No id', problem: 'id' },
      { index: 2, name: '', problem: 'record' },
      { index: 3, name: 'Think before you click', problem: 'start' },
    ]);
  });
});

describe('search', () => {
  it('forgives accents, cases and letters of other alphabets’ habit', () => {
    expect(foldLetters('Jyväskylä Łódź Straße Ærø Kraków')).toBe(
      'jyvaskyla lodz strasse aero krakow',
    );
    expect(foldLetters('Київ')).toBe(foldLetters('КИЇВ'));
  });

  it('finds words by their start and forgives slips where nothing fits', () => {
    const texts = ['Cyberbullying workshop', 'Cyber night', 'Parents’ evening'];
    const index = new WordIndex(texts.length, (i) => texts[i]!);
    expect(index.ready).toBe(false);
    index.build();
    const find = (q: string) => [...index.match(q)!].flatMap((hit, i) => (hit ? [i] : []));
    expect(find('cyber')).toEqual([0, 1]);
    expect(find('cyber nig')).toEqual([1]);
    expect(find('cyberbulying')).toEqual([0]);
    expect(find('paretns')).toEqual([2]);
    expect(find('xyz')).toEqual([]);
    expect(index.match(' … ')).toBe(null);
  });

  it('builds in slices to the same end', () => {
    const texts = Array.from({ length: 100 }, (_, i) => `word${i % 7} other`);
    const index = new WordIndex(100, (i) => texts[i]!);
    let rounds = 0;
    while (!index.build(() => true)) rounds++;
    expect(rounds).toBeGreaterThan(3);
    expect([...index.match('word3')!].filter(Boolean)).toHaveLength(14);
  });

  it('counts a swap as one slip', () => {
    expect(isWithin('paretns', 'parents', 1)).toBe(true);
    expect(isWithin('cat', 'dog', 2)).toBe(false);
    expect(isWithin('abc', 'abcd', 1)).toBe(true);
  });
});

describe('order and groups', () => {
  const store = checkActivities([
    sample({ id: 'none', start: null }),
    sample({ id: 'month', start: '2021-02' }),
    sample({ id: 'late', start: '2021-02-28', title: 'B' }),
    sample({ id: 'timed', start: '2021-02-09T17:00+01:00', country: 'LV', title: 'a' }),
    sample({ id: 'day', start: '2021-02-09' }),
  ]);
  const ids = (order: Uint32Array) => [...order].map((i) => store.record(i)!.id);

  it('sort by date: times before days, days before months, unknown last', () => {
    expect(ids(sortActivities(store, 'date', '0,1'))).toEqual([
      'timed',
      'day',
      'late',
      'month',
      'none',
    ]);
  });
  it('sort by country and by title', () => {
    expect(ids(sortActivities(store, 'country', '1,0'))[0]).toBe('timed');
    expect(ids(sortActivities(store, 'title', '0,1')).slice(0, 2)).toEqual(['timed', 'late']);
  });
  it('group by day, month and unknown', () => {
    const { groups, items } = groupActivities(store, sortActivities(store, 'date', '0,1'), 'date');
    expect(groups).toEqual([
      { key: '2021-02-09', count: 2 },
      { key: '2021-02-28', count: 1 },
      { key: '2021-02', count: 1 },
      { key: '', count: 1 },
    ]);
    expect(items[0]).toBe(~0);
    expect(items).toHaveLength(9);
  });
});

describe('rows near the eye', () => {
  it('cover the window and add up to the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 30_000 }),
        (count, scroll) => {
          const offsets = rowOffsets(
            count,
            (row) => row % 5 === 0,
            { head: 45, item: 96 },
            new Map(count > 2 ? [[2, 300]] : []),
          );
          const { first, end, before, after } = windowRows(offsets, scroll, 600);
          const total = offsets[count]!;
          const at = Math.min(scroll, total - 1);
          expect(offsets[rowAt(offsets, at)]!).toBeLessThanOrEqual(at);
          expect(before + (offsets[end]! - offsets[first]!) + after).toBeCloseTo(total);
          expect(before).toBeLessThanOrEqual(at);
          expect(total - after).toBeGreaterThanOrEqual(Math.min(total, scroll + 600));
        },
      ),
    );
    expect(
      windowRows(
        rowOffsets(0, () => true, { head: 1, item: 1 }, new Map()),
        0,
        600,
      ),
    ).toEqual({ first: 0, end: 0, before: 0, after: 0 });
  });
  it('have the head of the first one before them, wherever the window is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 0, max: 30_000 }),
        (sizes, scroll) => {
          const items = Int32Array.from(
            sizes.flatMap((size, group) => [~group, ...Array.from({ length: size }, (_, i) => i)]),
          );
          const rows = { items, groups: sizes.map((count) => ({ key: 'x', count })) };
          const heights = { head: 45, item: 96 };
          const offsets = rowOffsets(items.length, (row) => items[row]! < 0, heights, new Map());
          const window = windowRows(offsets, scroll, 600);
          const pinned = pinRow(offsets, window, headOf(rows, window.first));
          expect(items[pinned.numbers[0]!]).toBeLessThan(0);
          expect(new Set(pinned.numbers).size).toBe(pinned.numbers.length);
          const drawn = pinned.numbers.reduce(
            (sum, row) => sum + offsets[row + 1]! - offsets[row]!,
            0,
          );
          expect(pinned.before).toBeGreaterThanOrEqual(0);
          expect(pinned.before + drawn + pinned.after).toBeCloseTo(offsets[items.length]!);
        },
      ),
    );
    expect(headOf({ items: Int32Array.of(4, 5), groups: [] }, 1)).toBe(-1);
  });
});

describe('view of the map', () => {
  const size = { width: 600, height: 500 };
  it('keeps the point under the pointer when it zooms', () => {
    const view = fitBox([-4000, -4000, 6000, 4000], size);
    const next = zoomAt(view, 2, { x: 100, y: 450 }, size);
    const plane = [view.x + (100 - 300) / view.k, view.y + (450 - 250) / view.k] as const;
    expect(toScreen(next, size, plane).map(Math.round)).toEqual([100, 450]);
  });
  it('never leaves the bounds', () => {
    const bounds = [-7200, -6400, 8200, 5600] as const;
    const home = fitBox([-4000, -4450, 6000, 3800], size);
    fc.assert(
      fc.property(
        fc.integer({ min: -9000, max: 9000 }),
        fc.integer({ min: -9000, max: 9000 }),
        fc.double({ min: 0.001, max: 9, noNaN: true }),
        (dx, dy, k) => {
          const view = clampWindow(panBy({ ...home, k }, dx, dy), size, bounds, home, 1.5);
          expect(view.k).toBeGreaterThanOrEqual(home.k);
          expect(view.k).toBeLessThanOrEqual(1.5);
          expect(view.x - 300 / view.k).toBeGreaterThanOrEqual(bounds[0] - 1e-6);
          expect(view.x + 300 / view.k).toBeLessThanOrEqual(bounds[2] + 1e-6);
        },
      ),
    );
  });
  it('moves the focus to the nearest thing that way', () => {
    const spots = [
      { key: 'a', x: 0, y: 0 },
      { key: 'b', x: 10, y: 1 },
      { key: 'c', x: 5, y: 30 },
      { key: 'd', x: 30, y: 0 },
    ];
    expect(moveFocus(spots, 'a', 'right')).toBe('b');
    expect(moveFocus(spots, 'b', 'right')).toBe('d');
    expect(moveFocus(spots, 'a', 'down')).toBe('c');
    expect(moveFocus(spots, 'a', 'left')).toBe(null);
    expect(moveFocus(spots, 'gone', 'left')).toBe('a');
  });
  it('leaves out numbers that would cover each other or a marker', () => {
    const wish = (code: string, x: number, room = 100) => ({ code, text: '12', x, y: 0, room });
    const placed = placeLabels(
      [wish('A', 0), wish('B', 10), wish('C', 60), wish('D', 200, 5), wish('E', 300)],
      [{ x: 302, y: 4, radius: 14 }],
    );
    expect(placed.map(({ code }) => code)).toEqual(['A', 'C']);
  });
});

describe('classes of the choropleth', () => {
  it('are round, ascending and hold every count', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 60 }), (counts) => {
        const breaks = classBreaks(counts);
        expect(breaks.length).toBeLessThanOrEqual(4);
        expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
        for (const count of counts) expect(classOf(count, breaks) > 0).toBe(count > 0);
      }),
    );
    expect(classBreaks([18, 17, 15, 11, 10, 10, 9, 8, 7, 5, 4, 3, 2, 1])).toEqual([1, 5, 10, 15]);
    expect(classBreaks([0, 0])).toEqual([]);
  });
});

describe('dates and times', () => {
  const formats = { locale: 'en', zone: 'Europe/Tallinn' };
  it('say the time at the event and for the reader', () => {
    expect(formatClock('2021-02-09T17:00+01:00', formats)).toEqual({
      there: '17:00',
      here: '18:00',
    });
    expect(formatClock('2021-02-09T17:00+02:00', formats)).toEqual({ there: '17:00', here: null });
    expect(formatClock('2021-02-09', formats)).toBe(null);
  });
  it('read as people say them', () => {
    expect(formatDay('2021-02-09', formats, 2021)).toBe('Tuesday 9 February');
    expect(formatDay('2021-02', formats)).toBe('February 2021');
    expect(formatDates('2021-02-09T17:00+01:00', null, formats)).toBe('Tue 9 February 2021');
    expect(formatDates(null, null, formats)).toBe('');
    expect(formatRange('2021-02-09', '2021-02-28', formats)).toMatch(/^9\s?–\s?28 February 2021$/);
    expect(formatRange('2021-02-09', undefined, formats)).toBe('9 February 2021 – …');
  });
  it('count down to the next Safer Internet Day, or the host’s', () => {
    expect(nextSaferInternetDay('2026-11-22')).toEqual({ date: '2027-02-09', days: 79 });
    expect(nextSaferInternetDay('2026-02-10')).toEqual({ date: '2026-02-10', days: 0 });
    expect(nextSaferInternetDay('2026-02-11').date).toBe('2027-02-09');
    expect(nextSaferInternetDay('2026-11-22', '2027-02-10').days).toBe(80);
    expect(nextSaferInternetDay('2026-11-22', 'soon').date).toBe('2027-02-09');
    expect(localDay(new Date(2026, 0, 5))).toBe('2026-01-05');
  });
});

describe('sources', () => {
  it('are told apart by name and by content', () => {
    expect(sourceKind('a.csv', 'x')).toBe('csv');
    expect(sourceKind('a.ics?x=1', '')).toBe('ics');
    expect(sourceKind('/feed', 'BEGIN:VCALENDAR\r\n')).toBe('ics');
    expect(sourceKind('/feed', '{"type": "FeatureCollection"')).toBe('geojson');
    expect(sourceKind('/feed', ' {"version":1')).toBe('json');
    expect(sourceKind('/feed', 'title;country')).toBe('csv');
  });
  it('fail with a code where the file as a whole is of no use', async () => {
    const never = () => Promise.reject(new Error('no'));
    await expect(readSource('a.json', '{', never)).rejects.toMatchObject({ code: 'syntax' });
    await expect(
      readSource('a.json', '{"version":2,"activities":[]}', never),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect((await readSource('a.json', JSON.stringify([sample()]), never)).size).toBe(1);
  });
  it('hand foreign files to the importer and keep its complaints', async () => {
    const problem = { index: 3, name: 'x', problem: 'no country' };
    const store = await readSource('a.csv', 'x', async (kind) => {
      expect(kind).toBe('csv');
      return { activities: [sample()], problems: [problem] };
    });
    expect([store.size, store.bad]).toEqual([1, [problem]]);
  });
});

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
