/** Rows of a sheet as they are collected, merged cells filled, within bounds. */
import type { TableRow } from './find-header.js';
import { LIMITS } from './limits.js';
import { FileProblem } from './read-zip.js';

export interface Sheet {
  name: string;
  hidden: boolean;
}

/** A workbook of any kind. */
export interface Workbook {
  kind: 'xlsx' | 'ods';
  sheets: readonly Sheet[];
  /** @throws {FileProblem} Where the sheet is damaged or too large. */
  rows(index: number): TableRow[];
}

/** Columns of a sheet that are read. */
const COLUMNS = 500;
/** Characters of all cells of a sheet. */
const CHARACTERS = 150_000_000;

export interface RowCollector {
  /** @param line Row of the sheet, from 1. */
  begin(line: number, hidden: boolean): void;
  /** @param column From 0. */
  cell(column: number, text: string): void;
  end(): void;
  /** Cells that are one: the first value stands for all rows below it. Rows and columns from 1 and 0. */
  merge(fromLine: number, toLine: number, column: number): void;
  rows(): TableRow[];
}

export function rowCollector(): RowCollector {
  const rows: { line: number; cells: string[]; hidden?: boolean }[] = [];
  const merges: { fromLine: number; toLine: number; column: number }[] = [];
  let row: { line: number; cells: string[]; hidden?: boolean } | null = null;
  let characters = 0;
  return {
    begin(line, hidden) {
      row = { line, cells: [], ...(hidden ? { hidden } : {}) };
    },
    cell(column, text) {
      if (!row || column >= COLUMNS || text === '') return;
      characters += text.length;
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] = text.length > LIMITS.row ? text.slice(0, LIMITS.row) : text;
    },
    end() {
      if (row && row.cells.length > 0) rows.push(row);
      row = null;
      if (rows.length > LIMITS.rows || characters > CHARACTERS)
        throw new FileProblem(
          `the sheet has more than ${LIMITS.rows.toLocaleString('en')} rows`,
          'save it as CSV UTF-8 and use the command line, or part it',
        );
    },
    merge(fromLine, toLine, column) {
      if (toLine > fromLine && merges.length < 100_000) merges.push({ fromLine, toLine, column });
    },
    rows() {
      if (merges.length === 0) return rows;
      const byLine = new Map(rows.map((item) => [item.line, item]));
      for (const { fromLine, toLine, column } of merges) {
        const text = byLine.get(fromLine)?.cells[column];
        if (!text) continue;
        for (let line = fromLine + 1; line <= Math.min(toLine, fromLine + 1000); line++) {
          const below = byLine.get(line);
          if (!below) continue;
          while (below.cells.length < column) below.cells.push('');
          below.cells[column] ||= text;
        }
      }
      return rows;
    },
  };
}
