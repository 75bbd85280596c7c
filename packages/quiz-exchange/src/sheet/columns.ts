/** Our own columns: one row for each question, three columns for each of its parts. */

const HEAD_COLUMNS = [
  'id',
  'type',
  'topic',
  'prompt',
  'text',
  'hint',
  'explanation',
  'skill',
  'nextStep',
  'sensitive',
  'contentNote',
  'sources',
  'tags',
] as const;
type HeadColumn = (typeof HEAD_COLUMNS)[number];

/** The three columns of a part; what they hold depends on the type, as the README tells. */
const PART_COLUMNS = ['part', 'key', 'feedback'] as const;

export interface PartCells {
  part: string;
  key: string;
  feedback: string;
}

export interface OwnRow {
  head: Record<HeadColumn, string>;
  parts: PartCells[];
}

/** @returns The header for so many parts. */
export const headerFor = (parts: number): string[] => [
  ...HEAD_COLUMNS,
  ...Array.from({ length: parts }, (_, i) => PART_COLUMNS.map((name) => `${name} ${i + 1}`)).flat(),
];

const normal = (cell: string) =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');

/** Whether a row is our header. */
export const isOwnHeader = (row: readonly string[]): boolean => {
  const cells = row.map(normal);
  return cells.includes('prompt') && cells.includes('part 1');
};

/** @returns What a row says, by the columns of its header. */
export function readOwnRow(header: readonly string[], row: readonly string[]): OwnRow {
  const names = header.map((name) => normal(name).replace(/ /g, ''));
  const cell = (name: string): string => {
    const at = names.indexOf(name.toLowerCase());
    return at < 0 ? '' : (row[at] ?? '').trim();
  };
  const head = Object.fromEntries(HEAD_COLUMNS.map((name) => [name, cell(name)])) as OwnRow['head'];
  const count = names.reduce(
    (most, name) => Math.max(most, Number(/^part(\d{1,3})$/.exec(name)?.[1] ?? 0)),
    0,
  );
  const parts = Array.from({ length: count }, (_, i) => ({
    part: cell(`part${i + 1}`),
    key: cell(`key${i + 1}`),
    feedback: cell(`feedback${i + 1}`),
  }));
  while (parts.length > 0 && Object.values(parts.at(-1) ?? {}).every((text) => text === ''))
    parts.pop();
  return { head, parts };
}

/** @returns The cells of a row under the header for so many parts. */
export const ownCells = ({ head, parts }: OwnRow, count: number): string[] => [
  ...HEAD_COLUMNS.map((name) => head[name]),
  ...Array.from({ length: count }, (_, i) => {
    const cells = parts[i];
    return PART_COLUMNS.map((name) => cells?.[name] ?? '');
  }).flat(),
];
