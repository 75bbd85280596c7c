/** Workbooks: the sheet with the activities is found or named, and read like any other table. */
import type { TableRow } from './find-header.js';
import type { RowContext } from './finish-row.js';
import { shorten } from './limits.js';
import { openOds } from './read-ods.js';
import { openXlsx } from './read-xlsx.js';
import { FileProblem, openZip, type Zip } from './read-zip.js';
import type { Workbook } from './sheet-rows.js';
import { tableReader, type TableReader } from './table-reader.js';
import type { Dialect, Rejected, Sink } from './types.js';

/** Archives that are no workbooks, by a part that each has. */
const OTHERS: [test: RegExp, reason: string, suggestion: string][] = [
  [/^xl\/workbook\.bin$/, 'this is a binary Excel workbook (.xlsb)', 'save it as .xlsx'],
  [
    /^word\//,
    'this is a Word document',
    'copy its table into a spreadsheet and save that as .xlsx or CSV',
  ],
  [
    /^ppt\//,
    'this is a presentation',
    'type its activities into a spreadsheet: template.csv has the columns',
  ],
  [/^Index\/.*\.iwa$/, 'this is a Numbers document', 'export it as Excel (.xlsx) or CSV'],
  [/\.kml$/i, 'this is a map of Google Earth (KMZ)', 'export the map as GeoJSON or CSV'],
];

/** @throws {FileProblem} For an archive that holds no workbook. */
function openWorkbook(zip: Zip): Workbook {
  const names = zip.entries.map(({ name }) => name);
  const root = names.find((name) => /(?:^|\/)workbook\.xml$/i.test(name) && !/_rels/.test(name));
  if (root) return openXlsx(zip, root);
  if (zip.has('content.xml') && zip.has('mimetype')) {
    let kind = '';
    zip.read('mimetype', (text) => void (kind += text.slice(0, 200)));
    if (/spreadsheet/.test(kind)) return openOds(zip);
    throw new FileProblem(
      'this is a text document or a drawing of LibreOffice',
      'copy its table into a spreadsheet and save that as .ods, .xlsx or CSV',
    );
  }
  for (const [test, reason, suggestion] of OTHERS)
    if (names.some((name) => test.test(name))) throw new FileProblem(reason, suggestion);
  throw new FileProblem('this is a zip archive', 'unpack it and choose the file inside');
}

const SHEETS_TRIED = 30;

interface Choice {
  index: number;
  rows: readonly TableRow[];
  table: TableReader;
  dialect: Dialect | null;
  /** What was said while the table was understood. */
  said: ((sink: Sink) => void)[];
  refused: Rejected | null;
}

/** Looks at one sheet without passing on anything. */
function look(book: Workbook, index: number, context: RowContext): Choice {
  const rows = book.rows(index);
  const table = tableReader(context.options, { shared: { places: context.places } });
  for (const row of rows) table.survey(row);
  table.survey(null);
  const said: Choice['said'] = [];
  let refused: Rejected | null = null;
  const dialect = table.decide({
    keep: () => undefined,
    warn: (warning) => void said.push((sink) => sink.warn(warning)),
    reject: (rejected) => void (refused = rejected),
  });
  return { index, rows, table, dialect, said, refused };
}

function choose(book: Workbook, context: RowContext): Choice {
  const { sheet } = context.options;
  const names = book.sheets.map(({ name }) => name);
  if (sheet !== undefined) {
    const named = names.findIndex(
      (name) => name.trim().toLowerCase() === sheet.trim().toLowerCase(),
    );
    const index = named >= 0 ? named : /^\d+$/.test(sheet) ? Number(sheet) - 1 : -1;
    if (!book.sheets[index])
      throw new FileProblem(
        `there is no sheet “${shorten(sheet)}”`,
        `name one of: ${shorten(names.join(', '))}`,
      );
    return look(book, index, context);
  }
  const order = names.map((_name, index) => index).slice(0, SHEETS_TRIED);
  // What is hidden is asked last.
  order.sort((a, b) => Number(book.sheets[a]!.hidden) - Number(book.sheets[b]!.hidden) || a - b);
  let best: Choice | null = null;
  for (const index of order) {
    const choice = look(book, index, context);
    if (choice.dialect) return choice;
    if (!best || (best.rows.length === 0 && choice.rows.length > 0)) best = choice;
  }
  if (!best) throw new FileProblem('the file holds no rows', 'choose a file with activities');
  return best;
}

/** Passes the activities of a workbook to the sink, or the reason why there are none. */
export async function readWorkbook(bytes: Uint8Array, context: RowContext): Promise<Dialect> {
  const { sink } = context;
  await Promise.resolve();
  try {
    const book = openWorkbook(openZip(bytes));
    const { index, rows, table, dialect, said, refused } = choose(book, context);
    const { name, hidden } = book.sheets[index]!;
    const otherSheets = book.sheets.filter((_sheet, at) => at !== index);
    for (const say of said) say(sink);
    if (hidden)
      sink.warn({
        line: null,
        field: 'file',
        reason: 'the sheet is hidden; read all the same',
        value: shorten(name),
      });
    for (const other of otherSheets)
      sink.warn({
        line: null,
        field: 'file',
        reason: `sheet not read${other.hidden ? ' (it is hidden)' : ''}; choose it if its rows are wanted`,
        value: shorten(other.name),
      });
    if (!dialect) {
      if (refused) sink.reject(refused);
      return { type: 'csv', name: 'unknown', sheet: name, otherSheets };
    }
    for (const row of rows) table.read(row, sink);
    return { ...dialect, sheet: name, otherSheets };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    const { message: reason, suggestion } = error;
    sink.reject({ line: null, field: 'file', reason, suggestion, value: '' });
    return { type: null, name: 'unknown' };
  }
}
