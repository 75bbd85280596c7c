import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIGURES, figuresOf, firstDayOf, hoursFreshness } from '../../src/index.js';
import { buildCoverage } from '../../scripts/build-coverage.js';
import { readInputs } from '../../scripts/import/read-inputs.js';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the coverage page', () => {
  test('is what the data say: run npm run docs -w packages/data when this fails', async () => {
    expect(readFileSync(`${root}/docs/coverage.md`, 'utf8')).toBe(await buildCoverage());
  });
});

describe('figures of the report', () => {
  const { facts } = readInputs(root);
  const of = (code: string) => {
    const own = facts[code];
    if (!own) throw new Error(code);
    return figuresOf(own);
  };

  test('name the ombudsperson with figure and year, and none where the figure has none', () => {
    expect(of('EE').ombudsperson).toEqual({ membership: 'full', source: FIGURES[2] });
    expect(of('AT').ombudsperson?.membership).toBe('other');
    expect(of('DE').ombudsperson).toBeNull();
    for (const { year, figure, report } of Object.values(FIGURES)) {
      expect([year, report.length > 20, FIGURES[figure].figure]).toEqual([2021, true, figure]);
    }
  });

  test('keep what was signed apart from what is in force, and no report apart from no day', () => {
    expect(of('IE').commitments).toMatchObject({ signed: ['OPSC', 'Budapest'] });
    expect(of('HU').centre).toMatchObject({ sid2020: 'no-report', sid2021: 'planned' });
    expect(of('SM').centre).toMatchObject({ sid2020: 'none', sid2021: 'none' });
    expect(of('UA').lines).toMatchObject({ reportingPortal: true, inhopeHotline: false });
  });
});

describe('the age of hours', () => {
  const checked = { date: '2026-11-22', how: 'desk research', by: 'editors' } as const;
  const today = '2026-11-30';
  test.each([
    ['2026-10-09', 'fresh'],
    ['2026-01', 'ageing'],
    ['2026', 'ageing'],
    ['2025-11-30', 'stale'],
    ['2025-11', 'stale'],
    ['2021', 'stale'],
    [null, 'unchecked'],
  ])('read %s is %s, whenever the entry was looked at', (read, age) =>
    expect(hoursFreshness({ read }, checked, today)).toBe(age),
  );

  test('hours that do not say it are as old as the check', () => {
    expect(hoursFreshness({}, checked, today)).toBe('fresh');
    expect(hoursFreshness({}, null, today)).toBe('unchecked');
    expect(firstDayOf('2021')).toBe('2021-01-01');
  });
});
