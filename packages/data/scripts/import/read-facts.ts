/** The facts of Figures 1, 2, 6 and 7 of the Council of Europe report of 2021, per country. */
import { COMMITMENTS, type CountryFacts } from '../../src/index.js';

/** Rows of a comma-separated table, quotes respected, without the heading. */
export function parseCsv(text: string): string[][] {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
      ),
    );
  return rows.slice(1);
}

const OMBUDSPERSONS: Record<string, CountryFacts['ombudsperson']> = {
  '': null,
  Full: 'full',
  Associate: 'associate',
  'Full / Associate': 'full and associate',
};

const REPORTS: Record<string, CountryFacts['sid2020']> = {
  '': 'none',
  yes: 'reported',
  'No report at www.saferinternetday.org': 'no-report',
};

const PLANS: Record<string, CountryFacts['sid2021']> = { '': 'none', yes: 'planned' };

/**
 * @param tables Texts of the figures by number.
 * @returns Facts by country code. Throws on a cell it does not know.
 */
export function readFacts(tables: Record<1 | 2 | 6 | 7, string>): Record<string, CountryFacts> {
  const table = (figure: 1 | 2 | 6 | 7) =>
    new Map(parseCsv(tables[figure]).map(([iso = '', , ...cells]) => [iso, cells]));
  const [fig1, fig2, fig6, fig7] = [table(1), table(2), table(6), table(7)];
  const facts: Record<string, CountryFacts> = {};
  for (const [iso, [inhope = '', other = '', chi = '']] of fig6) {
    const states = fig1.get(iso) ?? [];
    const [enoc = '', otherOmbudsperson = ''] = fig2.get(iso) ?? [];
    const [centre = '', sid2020 = '', sid2021 = ''] = fig7.get(iso) ?? [];
    const ombudsperson = otherOmbudsperson === 'yes' ? 'other' : OMBUDSPERSONS[enoc];
    if (ombudsperson === undefined) throw new Error(`${iso}: unknown ombudsperson "${enoc}"`);
    const reported = REPORTS[sid2020];
    if (!reported) throw new Error(`${iso}: unknown report "${sid2020}"`);
    const signed = COMMITMENTS.filter((_, index) => states[index] === 'SIGNED');
    facts[iso] = {
      inhopeHotline: inhope === 'yes',
      ...(inhope === '(REPORTING PORTAL)' ? { reportingPortal: true } : {}),
      otherHotline: other === 'yes',
      chiHelpline: chi === 'yes',
      saferInternetCentre: centre === 'yes',
      sid2020: reported,
      sid2021: PLANS[sid2021] ?? awaiting(iso, sid2021),
      commitments: COMMITMENTS.filter((_, index) => states[index] === 'yes'),
      ...(signed.length > 0 ? { signed } : {}),
      ombudsperson,
    };
  }
  return facts;
}

function awaiting(iso: string, cell: string): 'awaiting' {
  if (!cell.startsWith('Awaiting update')) throw new Error(`${iso}: unknown plan "${cell}"`);
  return 'awaiting';
}
