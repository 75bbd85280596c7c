/** Spreadsheets as rows of texts, whatever file they came in. */
import type PapaParse from 'papaparse';
import { openZip } from '../archive/open-zip.js';
import { checkCells } from './check-cells.js';
import { LIMITS, readable, RefusedError } from '../draft/limits.js';

export interface Sheet {
  name: string;
  rows: string[][];
}

/** Rows above the header that are looked at: Kahoot's template has seven. */
export const ABOVE = 20;

/** Columns that are looked at. */
const COLUMNS = 400;
const ROWS = LIMITS.questions + 200;

const bounded = (name: string, rows: string[][]): Sheet => ({
  name,
  rows: rows.slice(0, ROWS).map((row) => row.slice(0, COLUMNS)),
});

const SEPARATORS = [',', ';', '\t', '|'];

/**
 * @param isHeader Tells a header that is known. Texts are full of commas, so the separator is the
 *   one under which a header appears.
 * @returns The rows of a CSV file.
 */
export async function readCsvRows(
  text: string,
  isHeader: (row: readonly string[]) => boolean,
): Promise<Sheet> {
  const loaded = await import('papaparse');
  // In Node the module is the default export, in bundles sometimes the module itself.
  const papa = ((loaded as { default?: typeof PapaParse }).default ?? loaded) as typeof PapaParse;
  const source = text.replace(/^\ufeff/, '');
  const parse = (delimiter: string, preview: number) =>
    papa.parse<string[]>(source, { delimiter, preview }).data;
  const delimiter = SEPARATORS.find((one) => parse(one, ABOVE).some(isHeader)) ?? ',';
  return bounded(
    'csv',
    parse(delimiter, ROWS + 1).map((row) => row.map(withoutGuard)),
  );
}

/** Takes away the apostrophe that keeps a spreadsheet from running a cell as a formula. */
const withoutGuard = (cell: string): string =>
  /^'+[=+\-@＝＋－＠\t\r]/.test(cell) ? cell.slice(1) : cell;

const cellText = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
};

/**
 * @returns The sheets of an .xlsx file, loaded with a reader that comes only when needed.
 * @throws {RefusedError} Where the file is no spreadsheet, or hostile.
 */
export async function readXlsxSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const files = openZip(bytes);
  for (const [name, content] of files) {
    // The reader knows no bounds of its own, and a document type could declare entities.
    const head = new TextDecoder().decode(content.subarray(0, 4096));
    if (/\.(xml|rels)$/i.test(name) && /<!(DOCTYPE|ENTITY)/i.test(head))
      throw new RefusedError('The spreadsheet declares entities of its own, so it is refused.');
    if (name.startsWith('xl/worksheets/') && name.endsWith('.xml'))
      checkCells(new TextDecoder().decode(content));
    if (content.length > LIMITS.file)
      throw new RefusedError(
        `A sheet has more than ${readable(LIMITS.file)} bytes, so it is refused.`,
      );
  }
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  const buffer = bytes.slice().buffer;
  // What the reader makes of a broken file can lack the rows.
  let sheets: { sheet: string; data: (unknown[] | undefined)[] | undefined }[];
  try {
    sheets = await readXlsxFile(buffer);
  } catch (error) {
    throw new RefusedError(
      `The spreadsheet cannot be read (${(error as Error).message}). Save it as .xlsx again.`,
    );
  }
  return sheets.slice(0, 20).map(({ sheet, data = [] }) =>
    bounded(
      sheet,
      data.slice(0, ROWS).map((row = []) => row.slice(0, COLUMNS).map(cellText)),
    ),
  );
}
