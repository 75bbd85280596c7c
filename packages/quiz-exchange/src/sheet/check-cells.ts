/**
 * Where the cells of a sheet say that they lie. The reader makes room for every row and column up to
 * the last one, so a single cell in a far corner could fill the memory.
 */
import { readable, RefusedError } from '../draft/limits.js';

const ROWS = 10_000;
const COLUMNS = 500;

/** An attribute `r` or `ref`, as `B7` or `A1:B7`. */
const PLACE = /\s(?:r|ref)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const isNear = (place: string): boolean => {
  const found = /^\$?([A-Za-z]{0,4})\$?(\d{0,7})$/.exec(place);
  if (!found) return false;
  return columnOf(found[1] ?? '') <= COLUMNS && Number(found[2]) <= ROWS;
};

/**
 * @param text XML of a worksheet.
 * @throws {RefusedError} Where a cell lies beyond what a list of questions needs.
 */
export function checkCells(text: string): void {
  for (const [, double, single] of text.matchAll(PLACE)) {
    const places = (double ?? single ?? '').trim().split(/[:\s]+/);
    if (places.every(isNear)) continue;
    throw new RefusedError(
      `A sheet has cells beyond row ${readable(ROWS)} or column ${COLUMNS}, so it is refused. Copy the questions into a new sheet.`,
    );
  }
}
