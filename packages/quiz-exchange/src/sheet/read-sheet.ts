/** Questions out of spreadsheets: the header says whose they are. */
import type { Band } from '@awareness-widgets/data';
import { BANDS } from '@awareness-widgets/data';
import type { ImportedQuiz, ImportOptions } from '../draft/draft.js';
import { createIntake, type Intake } from '../draft/intake.js';
import { isOwnHeader } from './columns.js';
import { addSiteRow, findLayout } from './quiz-site-sheets.js';
import { addOwnRow } from './read-own.js';
import { ABOVE, readCsvRows, readXlsxSheets, type Sheet } from './rows.js';

/** @returns Whether the sheet had a header that is known. */
function readRows({ rows }: Sheet, intake: Intake): boolean {
  for (const [at, header] of rows.slice(0, ABOVE).entries()) {
    const layout = findLayout(header);
    const isOwn = isOwnHeader(header);
    if (!layout && !isOwn) continue;
    rows.slice(at + 1).forEach((row, i) => {
      const line = at + i + 2;
      if (isOwn) addOwnRow(header, row, line, intake);
      else if (layout) addSiteRow(layout, row, line, intake);
    });
    if (layout && layout.seconds >= 0)
      intake.drop(
        null,
        'timer',
        'Times for each question are left out; the player has one limit for all.',
      );
    return true;
  }
  return false;
}

/** The sheet beside our questions: names and values of the quiz itself. */
function readHead({ rows }: Sheet, intake: Intake): void {
  const value = new Map(rows.map(([name = '', text = '']) => [name.trim(), text.trim()]));
  const band = value.get('band') ?? '';
  const mark = Number(value.get('passMark'));
  const authors = (value.get('authors') ?? '').split(/\s*;\s*/).filter(Boolean);
  intake.head({
    id: value.get('id') ?? '',
    title: value.get('title') ?? '',
    summary: value.get('summary') ?? '',
    ...(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value.get('language') ?? '') && {
      language: value.get('language') ?? '',
    }),
    ...((BANDS as readonly string[]).includes(band) && { band: band as Band }),
    ...(value.get('passMark') && mark >= 0 && mark <= 100 && { passMark: mark }),
    ...(value.get('licence') && { licence: value.get('licence') ?? '' }),
    ...(authors.length > 0 && { authors }),
  });
}

const UNKNOWN =
  'No row of the table is a header that is known: name a column “question”, the answers “A”, “B”, “C” … and the key “correct”, or take our template.';

function readSheets(sheets: readonly Sheet[], options: ImportOptions): ImportedQuiz {
  const intake = createIntake(options);
  const found = sheets.filter((sheet) => readRows(sheet, intake));
  if (found.length === 0) intake.fail(1, UNKNOWN);
  const head = sheets.find(({ name, rows }) => name === 'Quiz' && rows[0]?.[0]?.trim() === 'id');
  if (head) readHead(head, intake);
  return intake.end();
}

const isHeader = (row: readonly string[]) => isOwnHeader(row) || findLayout(row) !== null;

/** Reads a CSV file; the separator and the columns are found out. */
export const readCsv = async (text: string, options: ImportOptions = {}): Promise<ImportedQuiz> =>
  readSheets([await readCsvRows(text, isHeader)], options);

/** @throws {RefusedError} Where the bytes are no .xlsx file, or hostile. */
export const readXlsx = async (
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportedQuiz> => readSheets(await readXlsxSheets(bytes), options);
