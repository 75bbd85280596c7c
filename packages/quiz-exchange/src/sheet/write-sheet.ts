/** A quiz as CSV or .xlsx with our own columns; `readSheet` reads both back. */
import type { DraftQuiz } from '../draft/draft.js';
import type { ForeignFormat } from '../loss/abilities.js';
import { fitQuiz } from '../loss/fit-quiz.js';
import type { ExportedQuiz, Loss } from '../loss/loss.js';
import { headerFor, ownCells } from './columns.js';
import { templateRows } from './template.js';
import { toOwnRow } from './to-own-rows.js';

/** Parts of the template and of a small quiz. */
const LEAST = 4;

interface Table {
  rows: string[][];
  losses: Loss[];
}

function tableOf(quiz: DraftQuiz, format: ForeignFormat): Table {
  const { questions, losses } = fitQuiz(quiz, format);
  const rows = questions.map((question) =>
    toOwnRow(question, (field, reason) => losses.push({ question: question.id, field, reason })),
  );
  const most = Math.max(LEAST, ...rows.map(({ parts }) => parts.length));
  return { rows: [headerFor(most), ...rows.map((row) => ownCells(row, most))], losses };
}

/**
 * A cell that begins like a formula would run in the reader's spreadsheet, so it gets a leading
 * apostrophe, which the importer takes away again. https://owasp.org/www-community/attacks/CSV_Injection
 */
function csvCell(text: string): string {
  const safe = /^'*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\t\n\r|]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** In UTF-8 with a byte order mark, without which Excel misreads accents. */
const csvText = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

export function writeCsv(quiz: DraftQuiz): ExportedQuiz {
  const { rows, losses } = tableOf(quiz, 'csv');
  return {
    content: csvText(rows),
    fileName: `${quiz.id}.csv`,
    mediaType: 'text/csv',
    losses,
  };
}

const headRows = (quiz: DraftQuiz): string[][] => [
  ['id', quiz.id],
  ['title', quiz.title],
  ['language', quiz.language === 'und' ? '' : quiz.language],
  ['band', quiz.band ?? ''],
  ['passMark', String(quiz.passMark)],
  ['summary', quiz.summary],
  ['licence', quiz.licence ?? ''],
  ['authors', quiz.authors.join('; ')],
];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @returns Bytes of an .xlsx file. Cells are text, so that nothing in them is ever computed. */
async function xlsxBytes(
  sheets: readonly { sheet: string; rows: string[][] }[],
): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const text = (value: string) => (value === '' ? null : { type: String, value });
  const blob = await writeXlsxFile(
    sheets.map(({ sheet, rows }) => ({
      sheet,
      data: rows.map((row) => row.map(text)),
      stickyRowsCount: 1,
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** @returns An .xlsx file with the questions on one sheet and the quiz itself on another. */
export async function writeXlsx(quiz: DraftQuiz): Promise<ExportedQuiz> {
  const { rows, losses } = tableOf(quiz, 'xlsx');
  const content = await xlsxBytes([
    { sheet: 'Questions', rows },
    { sheet: 'Quiz', rows: headRows(quiz) },
  ]);
  return { content, fileName: `${quiz.id}.xlsx`, mediaType: XLSX, losses };
}

/** @returns The table that a teacher fills in, with three examples. */
export async function writeTemplate(format: 'csv' | 'xlsx'): Promise<ExportedQuiz> {
  const rows = templateRows();
  const isCsv = format === 'csv';
  return {
    content: isCsv ? csvText(rows) : await xlsxBytes([{ sheet: 'Questions', rows }]),
    fileName: `questions.${format}`,
    mediaType: isCsv ? 'text/csv' : XLSX,
    losses: [],
  };
}
