/** The line of column names: not always the first, where a title or a note stands above it. */
import { isDay } from './choose-columns.js';
import { fieldOf } from './column-names.js';

/** Rows among which the header is looked for. */
export const HEADER_ROWS = 30;

export interface TableRow {
  /** Line in the file, or row of the sheet, from 1. */
  line: number;
  cells: readonly string[];
  /** The sheet does not show the row. */
  hidden?: boolean;
}

/** @returns How many different fields the cells name; a title or a day counts twice. */
function score(cells: readonly string[], asked: ReadonlySet<string>): number {
  const fields = new Set<string>();
  let wanted = 0;
  for (const cell of cells.slice(0, 200)) {
    const text = cell.trim();
    if (!text || text.length > 120) continue;
    if (asked.has(text.toLowerCase())) wanted += 3;
    const field = fieldOf(text);
    if (field) fields.add(field);
  }
  const weight = (field: string) => (['title', 'start', 'date'].includes(field) ? 2 : 1);
  return wanted + [...fields].reduce((sum, field) => sum + weight(field), 0);
}

/**
 * @param rows The first rows that are not blank.
 * @param asked Column names that the reader was told, in lower case.
 * @returns Its index; 0 where no row looks like one.
 */
export function findHeader(rows: readonly TableRow[], asked: ReadonlySet<string>): number {
  // A row with a day in it is a row of the list.
  const scores = rows
    .slice(0, HEADER_ROWS)
    .map(({ cells }, index) => (index > 0 && cells.some(isDay) ? 0 : score(cells, asked)));
  const most = Math.max(0, ...scores);
  // The first wherever it can be: words of the list itself may name columns, too.
  const first = scores[0] ?? 0;
  if (most < 3 || (first >= 4 && most - first < 2)) return 0;
  return scores.indexOf(most);
}
