import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  Activities,
  Country,
  type Finding,
  International,
  lintActivities,
  lintDirectory,
  lintServices,
  parse,
} from '../../src/index.js';
import { COUNTRY_BOXES, inCountry } from '../../src/lint/country-boxes.js';
import { IN_SERVICE } from '../../src/lint/numbers-116.js';

interface Fixture {
  kind: 'directory' | 'activities';
  rule: string;
  path: string;
  severity: Finding['severity'];
  file: never;
}

const TODAY = '2026-11-22';
const root = new URL('../../', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8'));
const list = (name: string) => readdirSync(new URL(name, root)).filter((f) => f.endsWith('.json'));
const fixtures = list('test/fixtures/lint').map((name) => ({
  name: name.replace('.json', ''),
  ...(read(`test/fixtures/lint/${name}`) as Fixture),
}));

describe('each fixture fails for its stated reason', () => {
  test('there are at least forty', () => expect(fixtures.length).toBeGreaterThanOrEqual(40));

  test.each(fixtures)('$name', ({ kind, rule, path, severity, file }) => {
    const found = kind === 'directory' ? lintDirectory(file, TODAY) : lintActivities(file);
    expect(found).toContainEqual(expect.objectContaining({ rule, path, severity }));
    const [hit] = found.filter((finding) => finding.rule === rule);
    expect(hit?.message.split(' ').length).toBeGreaterThan(4);
  });

  test('every rule has a fixture', () => {
    const sources = readdirSync(new URL('src/lint', root)).map((name) =>
      readFileSync(new URL(`src/lint/${name}`, root), 'utf8'),
    );
    const rules = new Set(
      sources.flatMap((text) => [...text.matchAll(/rule: '([a-z0-9-]+)'/g)].map((m) => m[1] ?? '')),
    );
    const covered = new Set(fixtures.map(({ rule }) => rule));
    expect([...rules].filter((rule) => !covered.has(rule))).toEqual([]);
  });
});

describe('shipped data are clean', () => {
  test.each(list('directory').filter((name) => name !== 'international.json'))('%s', (name) => {
    const parsed = parse(Country, read(`directory/${name}`));
    expect(parsed.ok ? lintDirectory(parsed.value, TODAY) : parsed.issues).toEqual([]);
  });

  test('international.json', () => {
    const parsed = parse(International, read('directory/international.json'));
    const found = parsed.ok
      ? lintServices({ code: 'INT', services: parsed.value.services }, TODAY)
      : parsed.issues;
    expect(found).toEqual([]);
  });

  const editions = readdirSync(new URL('activities', root));
  test.each(editions.flatMap((e) => list(`activities/${e}`).map((name) => `${e}/${name}`)))(
    'activities %s',
    (name) => {
      const parsed = parse(Activities, read(`activities/${name}`));
      const found = parsed.ok ? lintActivities(parsed.value) : parsed.issues;
      expect(found.filter((f) => !('severity' in f) || f.severity === 'error')).toEqual([]);
    },
  );
});

describe('the tables behind the rules', () => {
  const audit = read('research/directory-audit.json').numbers_116 as Record<
    string,
    Record<'116111' | '116000', string>
  >;

  test.each(['116111', '116000'] as const)('%s runs where the audit says so, nowhere else', (n) => {
    const expected = Object.keys(audit).filter((c) => audit[c]?.[n] === 'assigned and in service');
    expect([...IN_SERVICE[n]].sort()).toEqual(expected.sort());
  });

  test('every country of the directory has a box that holds its capital', () => {
    const capitals: Record<string, [number, number]> = {
      AD: [42.507, 1.521], AL: [41.328, 19.818], AM: [40.178, 44.513], AT: [48.208, 16.373],
      AZ: [40.409, 49.867], BA: [43.856, 18.413], BE: [50.85, 4.352], BG: [42.698, 23.322],
      CH: [46.948, 7.447], CY: [35.172, 33.365], CZ: [50.088, 14.421], DE: [52.52, 13.405],
      DK: [55.676, 12.568], EE: [59.437, 24.754], ES: [40.417, -3.704], FI: [60.17, 24.938],
      FR: [48.857, 2.352], GB: [51.507, -0.128], GE: [41.716, 44.783], GR: [37.984, 23.728],
      HR: [45.815, 15.982], HU: [47.498, 19.04], IE: [53.35, -6.26], IS: [64.147, -21.942],
      IT: [41.903, 12.496], LI: [47.141, 9.521], LT: [54.687, 25.28], LU: [49.612, 6.13],
      LV: [56.949, 24.106], MC: [43.738, 7.425], MD: [47.011, 28.864], ME: [42.442, 19.262],
      MK: [41.998, 21.428], MT: [35.899, 14.515], NL: [52.368, 4.904], NO: [59.914, 10.752],
      PL: [52.23, 21.012], PT: [38.722, -9.139], RO: [44.427, 26.103], RS: [44.787, 20.457],
      RU: [55.756, 37.617], SE: [59.329, 18.069], SI: [46.057, 14.506], SK: [48.149, 17.108],
      SM: [43.936, 12.447], TR: [39.934, 32.86], UA: [50.45, 30.523],
    }; // prettier-ignore
    const codes = list('directory')
      .map((name) => name.slice(0, 2))
      .filter((c) => /[A-Z]/.test(c));
    expect(codes).toHaveLength(47);
    expect(Object.keys(COUNTRY_BOXES).sort()).toEqual(codes.sort());
    for (const code of codes) {
      const [lat, lon] = capitals[code] ?? [0, 0];
      expect([code, inCountry(code, lat, lon)]).toEqual([code, true]);
    }
    expect(inCountry('UA', 44.6, 33.5)).toBe(true);
    expect(inCountry('CY', 35.33, 33.32)).toBe(true);
  });
});
