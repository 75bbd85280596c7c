import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Country, CountryFacts } from '../../src/index.js';
import { parseCsv, readFacts } from '../../scripts/import/read-facts.js';

const root = new URL('../../', import.meta.url);
const text = (name: string) => readFileSync(new URL(name, root), 'utf8');
const countries: Country[] = readdirSync(new URL('directory', root))
  .filter((name) => /^[A-Z]{2}\.json$/.test(name))
  .map((name) => JSON.parse(text(`directory/${name}`)));

type Fact = 'inhopeHotline' | 'otherHotline' | 'chiHelpline' | 'saferInternetCentre';
interface Difference {
  country: string;
  fact: Fact;
  report: boolean;
  directory: boolean;
  reason: string;
  source: { url: string; date: string | null } | null;
}
const known: Difference[] = JSON.parse(text('test/data/figure-differences.json')).differences;

function ofDirectory({ services }: Country): Record<Fact, boolean> {
  const report = services.filter(({ route }) => route === 'report');
  return {
    inhopeHotline: report.some(({ networks }) => networks.includes('INHOPE')),
    otherHotline: report.some(({ networks }) => !networks.includes('INHOPE')),
    chiHelpline: services.some((s) => s.route === 'talk' && s.audiences.includes('child')),
    saferInternetCentre: services.some(({ route }) => route === 'centre'),
  };
}

describe('Figures 6 and 7 against the directory', () => {
  test.each(countries)('$code differs only where the list says why', (country) => {
    const now = ofDirectory(country);
    const facts = country.facts as CountryFacts;
    const found = (Object.keys(now) as Fact[])
      .filter((fact) => now[fact] !== facts[fact])
      .map((fact) => ({ fact, report: facts[fact], directory: now[fact] }));
    const listed = known
      .filter((entry) => entry.country === country.code)
      .map(({ fact, report, directory }) => ({ fact, report, directory }));
    expect(found).toEqual(listed);
  });

  test('every listed difference says why, and names a source where one was found', () => {
    for (const { reason, source, directory } of known) {
      expect(reason.length).toBeGreaterThan(20);
      if (directory) expect(source?.url).toMatch(/^https?:/);
    }
  });
});

describe('facts are read as printed', () => {
  const tables = {
    1: text('research/tables/fig1-commitments.csv'),
    2: text('research/tables/fig2-ombudspersons.csv'),
    6: text('research/tables/fig6-hotlines-helplines.csv'),
    7: text('research/tables/fig7-safer-internet-day.csv'),
  };
  const facts = readFacts(tables);

  test('all 47 states, and the country files hold the same', () => {
    expect(Object.keys(facts)).toHaveLength(47);
    for (const country of countries) expect(country.facts).toEqual(facts[country.code]);
  });

  test('every cell that is not a plain yes or empty', () => {
    expect(facts['UA']).toMatchObject({ inhopeHotline: false, reportingPortal: true });
    expect(facts['IE']?.signed).toEqual(['OPSC', 'Budapest']);
    expect(facts['IE']?.commitments).toEqual(['UNCRC', 'Lanzarote', 'WeProtect']);
    expect(facts['SE']?.signed).toEqual(['Budapest']);
    for (const code of ['HU', 'LI', 'PL']) expect(facts[code]?.sid2020).toBe('no-report');
    expect(facts['ES']).toMatchObject({ sid2021: 'awaiting', ombudsperson: 'full and associate' });
    expect(facts['SM']).toMatchObject({ sid2020: 'none', sid2021: 'none', ombudsperson: null });
    expect(facts['AT']?.ombudsperson).toBe('other');
  });

  test('counts agree with the tables themselves', () => {
    const count = (figure: 1 | 2 | 6 | 7, column: number, value: string) =>
      parseCsv(tables[figure]).filter((row) => row[column] === value).length;
    const all = Object.values(facts);
    expect(all.filter((f) => f.inhopeHotline)).toHaveLength(count(6, 2, 'yes'));
    expect(all.filter((f) => f.otherHotline)).toHaveLength(count(6, 3, 'yes'));
    expect(all.filter((f) => f.chiHelpline)).toHaveLength(count(6, 4, 'yes'));
    expect(all.filter((f) => f.saferInternetCentre)).toHaveLength(count(7, 2, 'yes'));
    expect(all.filter((f) => f.sid2021 === 'planned')).toHaveLength(count(7, 4, 'yes'));
    expect(all.filter((f) => f.commitments.includes('Budapest'))).toHaveLength(count(1, 5, 'yes'));
    expect(all.filter((f) => f.ombudsperson === 'full')).toHaveLength(count(2, 2, 'Full'));
  });

  test('a cell nobody has seen before is an error, not a guess', () => {
    const strange = {
      ...tables,
      7: tables[7].replace('AL,ALBANIA,yes,yes,yes', 'AL,ALBANIA,yes,yes,perhaps'),
    };
    expect(() => readFacts(strange)).toThrow('AL: unknown plan "perhaps"');
  });
});
