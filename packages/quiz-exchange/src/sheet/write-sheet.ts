/** A quiz as CSV or .xlsx with our own columns; `readSheet` reads both back. */
import type { DraftQuiz } from '../draft/draft.js';
import type { ForeignFormat } from '../loss/abilities.js';
import { fitQuiz } from '../loss/fit-quiz.js';
import type { ExportedQuiz, Loss } from '../loss/loss.js';
import { headerFor, ownCells } from './columns.js';
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

/** @returns CSV in UTF-8 with a byte order mark, without which Excel misreads accents. */
export function writeCsv(quiz: DraftQuiz): ExportedQuiz {
  const { rows, losses } = tableOf(quiz, 'csv');
  const lines = rows.map((row) => row.map(csvCell).join(','));
  return {
    content: `\ufeff${lines.join('\r\n')}\r\n`,
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

/** @returns An .xlsx file with the questions on one sheet and the quiz itself on another. */
export async function writeXlsx(quiz: DraftQuiz): Promise<ExportedQuiz> {
  const { rows, losses } = tableOf(quiz, 'xlsx');
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  // Cells are text, so that nothing in them is ever computed.
  const text = (value: string) => (value === '' ? null : { type: String, value });
  const blob = await writeXlsxFile([
    { sheet: 'Questions', data: rows.map((row) => row.map(text)), stickyRowsCount: 1 },
    { sheet: 'Quiz', data: headRows(quiz).map((row) => row.map(text)) },
  ]).toBlob();
  return {
    content: new Uint8Array(await blob.arrayBuffer()),
    fileName: `${quiz.id}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    losses,
  };
}
