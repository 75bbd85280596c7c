import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  answerCountry,
  type Checked,
  checkOf,
  type Directory,
  type CompleteOverrides,
  freshness,
  mergeOverrides,
  ROUTES,
  type Service,
} from '../../../src/index.js';
import { assembleDirectory } from '../../../scripts/build/assemble-directory.js';

const directory = assembleDirectory(fileURLToPath(new URL('../../../directory', import.meta.url)));
const codes = Object.keys(directory.countries);

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}
freeze(directory);

describe('answerCountry', () => {
  test.each(codes)('%s answers every route and has an emergency number', (code) => {
    const answer = answerCountry(directory, code);
    for (const route of ROUTES) {
      const { services, from } = answer.routes[route];
      expect([code, route, services.length > 0]).toEqual([code, route, true]);
      const prefix = from === 'international' ? 'int-' : `${code.toLowerCase()}-`;
      expect(services.every((s) => s.id.startsWith(prefix) && s.route === route)).toBe(true);
    }
    expect(answer.emergency?.length).toBeGreaterThan(0);
  });

  test('a country outside the directory gets international services and no guessed number', () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        fc.pre(!codes.includes(code.trim().toUpperCase()));
        const answer = answerCountry(directory, code);
        expect(answer.country).toBeNull();
        expect(answer.emergency).toBeNull();
        for (const route of ROUTES) {
          expect(answer.routes[route].from).toBe('international');
          expect(answer.routes[route].standby).toEqual([]);
          expect(answer.routes[route].services.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'XX'])(
    '"%s" is no country',
    (code) => expect(answerCountry(directory, code).country).toBeNull(),
  );

  test('takes a code in any case', () => {
    expect(answerCountry(directory, ' ee ').country?.code).toBe('EE');
  });

  test('an empty directory gives empty routes, not an error', () => {
    const empty: Directory = {
      version: 1,
      updated: '2026-11-22',
      countries: {},
      international: [],
    };
    expect(answerCountry(empty, 'EE').routes.talk).toEqual({
      services: [],
      from: 'international',
      standby: [],
      languages: [],
    });
  });

  test('fills in the check that the directory shares, but not for an entry a centre vouches for', () => {
    const checked: Checked = { date: '2026-11-22', how: 'desk research', by: 'editors' };
    expect(checkOf({ checked }, { checked: null })).toBe(checked);
    expect(checkOf({ checked }, { confirmed: { by: 'Centre', date: '2026-01-01' } })).toBeNull();
    expect(checkOf({}, { checked: null })).toBeNull();
    const own: Checked = { ...checked, how: 'called' };
    expect(checkOf({ checked }, { checked: own })).toBe(own);
  });
});

describe('mergeOverrides', () => {
  const estonian = directory.countries['EE']?.services[0] as Service;
  const base: CompleteOverrides = {
    version: 1,
    country: 'EE',
    confirmedBy: 'Safer Internet Centre Estonia',
    confirmedOn: '2026-12-01',
    services: [],
    remove: [],
  };
  const ids = (merged: Directory) => merged.countries['EE']?.services.map(({ id }) => id);

  test('nothing to change changes nothing', () => {
    const { directory: merged, issues } = mergeOverrides(directory, base);
    expect(merged).toEqual(directory);
    expect(issues).toEqual([]);
  });

  test('replaces in place, marks who vouches and since when, and never mutates', () => {
    const override = freeze({ ...structuredClone(estonian), operator: 'New', checked: null });
    const { directory: merged, issues } = mergeOverrides(directory, {
      ...base,
      services: [override],
    });
    const [first] = merged.countries['EE']?.services ?? [];
    expect(issues).toEqual([]);
    expect(first).toMatchObject({
      id: estonian.id,
      operator: 'New',
      confirmed: { by: base.confirmedBy, date: '2026-12-01' },
      checked: { date: '2026-12-01', how: 'confirmed by the centre', by: base.confirmedBy },
    });
    expect(ids(merged)).toEqual(ids(directory));
    expect(directory.countries['EE']?.services[0]).not.toHaveProperty('confirmed');
    expect(merged.countries['FR']).toBe(directory.countries['FR']);
  });

  test('keeps a check that the centre states itself', () => {
    const checked: Checked = { date: '2026-11-30', how: 'called', by: 'Centre' };
    const { directory: merged } = mergeOverrides(directory, {
      ...base,
      services: [{ ...estonian, checked }],
    });
    expect(merged.countries['EE']?.services[0]?.checked).toEqual(checked);
  });

  test('adds at the end, removes by id, replaces the emergency list', () => {
    const added = { ...structuredClone(estonian), id: 'ee-new-line' };
    const { directory: merged, issues } = mergeOverrides(directory, {
      ...base,
      services: [added],
      remove: ['ee-vihjeliin'],
      emergency: [{ number: '112', for: 'all', by: 'phone', sources: [], checked: null }],
    });
    expect(issues).toEqual([]);
    expect(ids(merged)?.at(-1)).toBe('ee-new-line');
    expect(ids(merged)).not.toContain('ee-vihjeliin');
    expect(merged.countries['EE']?.emergency[0]?.checked?.by).toBe(base.confirmedBy);
  });

  test.each<[string, Partial<CompleteOverrides>, string]>([
    ['another country', { country: 'XX' }, 'country'],
    ['a property of every object', { country: 'constructor' }, 'country'],
    ['an id of another country', { services: [{ ...estonian, id: 'lv-line' }] }, 'services.0.id'],
    ['an id twice', { services: [estonian, estonian] }, 'services.1.id'],
    ['removing what is not there', { remove: ['ee-nothing'] }, 'remove.0'],
    ['removing and keeping', { services: [estonian], remove: [estonian.id] }, 'remove.0'],
  ])('%s is an issue', (_, change, path) => {
    const { directory: merged, issues } = mergeOverrides(directory, { ...base, ...change });
    expect(issues.map((issue) => issue.path)).toContain(path);
    expect(ids(merged)).toEqual(ids(directory));
  });

  test('applying it twice is the same as once', () => {
    const overrides = { ...base, services: [{ ...estonian, id: 'ee-new-line' }], remove: [] };
    const once = mergeOverrides(directory, overrides).directory;
    expect(mergeOverrides(once, overrides).directory).toEqual(once);
  });
});

describe('freshness', () => {
  const checked = (date: string): Checked => ({ date, how: 'desk research', by: 'editors' });

  test.each([
    ['2026-11-22', 'fresh'],
    ['2026-05-27', 'fresh'],
    ['2026-05-26', 'ageing'],
    ['2025-11-23', 'ageing'],
    ['2025-11-22', 'stale'],
    ['1999-01-01', 'stale'],
    ['2026-11-23', 'fresh'],
    ['2026-02-31', 'unchecked'],
    ['soon', 'unchecked'],
  ])('checked on %s is %s on 2026-11-22', (date, expected) => {
    expect(freshness(checked(date), '2026-11-22')).toBe(expected);
  });

  test('nobody checked', () => {
    expect(freshness(null, '2026-11-22')).toBe('unchecked');
    expect(freshness(undefined, '2026-11-22')).toBe('unchecked');
  });

  test('takes a moment for its day, and refuses what is no day', () => {
    expect(freshness(checked('2026-11-22'), '2026-11-22T23:59:59Z')).toBe('fresh');
    expect(freshness(checked('2026-11-22'), 'today')).toBe('unchecked');
  });

  test('only ever gets older', () => {
    const order = ['fresh', 'ageing', 'stale'];
    const day = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.nat(2000), fc.nat(2000), (from, a, b) => {
        const plus = (days: number) =>
          new Date(from.getTime() + days * 86_400_000).toISOString().slice(0, 10);
        const at = (days: number) => order.indexOf(freshness(checked(plus(0)), plus(days)));
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(at(early)).toBeLessThanOrEqual(at(late));
        expect(at(early)).toBe(early >= 365 ? 2 : early >= 180 ? 1 : 0);
      }),
    );
  });
});
