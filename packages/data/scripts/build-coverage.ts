/**
 * Writes docs/coverage.md: which cells of the directory are filled, how old what fills them is and
 * whose word it is. Run with `npm run docs -w packages/data`; a test fails when the page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { type Country, figuresOf, ROUTES, type Service, type Source } from '../src/index.js';
import { assembleDirectory } from './build/assemble-directory.js';
import { hasHours } from './import/build-channel.js';
import type { EditingFile, HoursFile } from './import/types.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const COLUMNS = [...ROUTES, 'emergency'] as const;
const HEADINGS = ['Talk', 'Report', 'Own image', 'Centre', 'Missing', 'Emergency'];

const yearOf = (date: string | null | undefined) => /\d{4}/.exec(date ?? '')?.[0] ?? 'undated';
const word = (source: Source | undefined) => `${source?.kind ?? 'other'}, ${yearOf(source?.date)}`;

/** The first entry's nearest source stands for the cell. */
function cellOf(country: Country, column: (typeof COLUMNS)[number]): string | null {
  const entries: { sources: Source[] }[] =
    column === 'emergency'
      ? country.emergency
      : country.services.filter(({ route }) => route === column);
  const [first] = entries;
  if (!first) return null;
  return `${word(first.sources[0])}${entries.length > 1 ? ` (${entries.length})` : ''}`;
}

function hoursCell(services: Service[]): { known: number; all: number; text: string } {
  const channels = services.flatMap((service) => service.channels).filter((c) => hasHours(c.type));
  const years = channels.flatMap(({ hours }) => (hours?.read ? [yearOf(hours.read)] : [])).sort();
  const [first, last] = [years[0], years.at(-1)];
  const span = years.length === 0 ? '' : first === last ? `, ${first}` : `, ${first}–${last}`;
  return {
    known: years.length,
    all: channels.length,
    text: `${years.length} of ${channels.length}${span}`,
  };
}

const row = (cells: string[]) => `| ${cells.join(' | ')} |\n`;
const table = (head: string[], rows: string[][]) =>
  row(head) + row(head.map(() => '---')) + rows.map(row).join('');

/** @returns The page; equal data, equal text. */
export async function buildCoverage(): Promise<string> {
  const json = <T>(name: string) => JSON.parse(readFileSync(join(root, name), 'utf8')) as T;
  const { countries } = assembleDirectory(join(root, 'directory'));
  const list = Object.values(countries);
  const editing = json<EditingFile>('research/editing.json');
  const unknown = json<HoursFile>('research/hours.json').unknown;

  let filled = 0;
  const rows = list.map((country) => {
    const cells = COLUMNS.map((column) => cellOf(country, column));
    filled += cells.filter((cell) => cell !== null).length;
    return [country.code, ...cells.map((cell) => cell ?? '–'), hoursCell(country.services).text];
  });
  const counts = list.map(({ services }) => hoursCell(services));
  const known = counts.reduce((sum, count) => sum + count.known, 0);
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  const firsts = list.flatMap(({ services, emergency }) =>
    [...services, ...emergency].map(({ sources }) => sources[0]?.kind ?? 'other'),
  );
  const kinds = [...new Set(firsts)]
    .sort()
    .map((kind) => [kind, String(firsts.filter((other) => other === kind).length)]);
  const figures = list.flatMap(({ code, facts }) => {
    if (!facts) return [];
    const { commitments, ombudsperson, lines, centre } = figuresOf(facts);
    const named: [string, boolean][] = [
      ['INHOPE hotline', lines.inhopeHotline],
      ['reporting portal', lines.reportingPortal],
      ['other hotline', lines.otherHotline],
      ['CHI helpline', lines.chiHelpline],
      ['Safer Internet Centre', centre.saferInternetCentre],
    ];
    const there = named.filter(([, yes]) => yes).map(([name]) => name);
    const inForce = commitments.inForce.join(', ') || '–';
    const signed =
      commitments.signed.length > 0 ? ` (signed: ${commitments.signed.join(', ')})` : '';
    return [
      [
        code,
        inForce + signed,
        ombudsperson?.membership ?? '–',
        there.join(', ') || '–',
        centre.sid2020,
        centre.sid2021,
      ],
    ];
  });
  const notes = Object.entries(editing.records).flatMap(([place, { slug, editor_note }]) =>
    editor_note ? [`- \`${place.slice(0, 2).toLowerCase()}-${slug}\`: ${editor_note}`] : [],
  );
  const silent = Object.entries(unknown).map(([place, why]) => `- ${place}: ${why}`);

  const text = `# What the directory covers

Made by \`scripts/build-coverage.ts\` from \`directory/\` and \`research/\`: do not edit. A correction goes
into \`research/decisions.json\`, see the [README](../README.md#directory).

${filled} of ${list.length * COLUMNS.length} cells are filled, and the hours of ${known} of ${all} numbers and chats are known. A cell names
whose page states its first entry and the year of that page, then how many entries there are. In an
empty cell the international services stand in; nothing is guessed. The last column counts the hours
that are known, and the years of the pages on which they were read.

${table(['Country', ...HEADINGS, 'Hours'], rows)}
## Whose word it is

The nearest source of every service and emergency number that states it.

${table(['Kind', 'Entries'], kinds)}
## Figures 1, 2, 6 and 7 of the Council of Europe report of 2021

As printed: a state may have joined, left or opened a service since.

${table(['Country', 'Commitments (1)', 'Ombudsperson (2)', 'Hotlines, helplines, centre (6, 7)', 'Safer Internet Day 2020 (7)', '2021 (7)'], figures)}
## What editors noted

${notes.join('\n')}

## Hours that are not known, and why

${silent.join('\n')}
`;
  return format(text, { parser: 'markdown', printWidth: 100 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(join(root, 'docs/coverage.md'), await buildCoverage());
}
