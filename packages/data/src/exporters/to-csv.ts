/** Activities as a spreadsheet. Opens in Excel, LibreOffice and Google Sheets and reads back. */
import type { Activity } from '../schemas/activities.js';
import { COLUMNS, flattenActivity } from './flatten-activity.js';
import type { Exported, Loss } from './loss.js';
import { tidyActivity } from './tidy-activity.js';

export interface CsvOptions {
  /** Between two cells; many European Excels expect `;`. Default `,`. */
  separator?: ',' | ';' | '\t';
  /** A byte order mark, without which Excel misreads accents. Default true. */
  bom?: boolean;
}

/**
 * A cell that begins like a formula would run in the reader's spreadsheet, so it gets a leading
 * apostrophe; text that already has one gets another, so that the importer can take one away.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^'*[=+\-@＝＋－＠\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\t\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** @returns The header line, with the byte order mark, ending in CRLF. */
export const csvHeader = ({ separator = ',', bom = true }: CsvOptions = {}): string =>
  `${bom ? '\ufeff' : ''}${COLUMNS.join(separator)}\r\n`;

/** @returns One line, ending in CRLF (cells may hold line breaks inside quotes). */
export function csvRow(activity: Activity, losses: Loss[], { separator = ',' }: CsvOptions = {}) {
  const row = flattenActivity(tidyActivity(activity, losses));
  return `${COLUMNS.map((column) => cell(row[column])).join(separator)}\r\n`;
}

/** @returns A CSV file in UTF-8 with our own columns, safe against formula injection. */
export function toCsv(activities: readonly Activity[], options: CsvOptions = {}): Exported {
  const losses: Loss[] = [];
  const rows = activities.map((activity) => csvRow(activity, losses, options));
  return { text: csvHeader(options) + rows.join(''), losses };
}
