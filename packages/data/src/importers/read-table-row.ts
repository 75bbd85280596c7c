/** One row of a table to the sink: as an activity, or with the reason why it is none. */
import type { Field } from './column-names.js';
import { dayOfHeading } from './choose-columns.js';
import type { CsvDialect } from './csv-dialects.js';
import type { TableRow } from './find-header.js';
import { finishRow, type RowContext } from './finish-row.js';
import { shorten } from './limits.js';
import { mapCsvRow } from './map-csv-row.js';
import { nothingIn } from './read-nothing.js';
import { STATUS_TEXT, statusOf } from './row-status.js';
import { skipRow, type Skip } from './skip-row.js';
import type { Sink } from './types.js';

export type RowReader = (row: TableRow, sink: Sink) => void;

/** Texts that mean what they say in a file that we wrote. */
const TEXTS = new Set([
  'id',
  'title',
  'summary',
  'organiser',
  'place',
  'source_date',
  'source_via',
]);

const SKIPPED: Record<Skip, string> = {
  header: 'the column names once more; not read',
  total: 'a total; not read',
  note: 'a heading or a note, not an activity; not read',
};

export function createRowReader({
  header,
  headerLine,
  fields,
  dialect,
  separator,
  context,
}: {
  header: readonly string[];
  headerLine: number;
  fields: readonly (Field | null)[];
  dialect: CsvDialect;
  separator: string;
  context: Omit<RowContext, 'sink'>;
}): RowReader {
  const start = fields.indexOf('start');
  const columns = fields.filter(Boolean).length;
  const told = new Set<string>();
  /** The day of a heading, for the rows below it. */
  let day: string | null = null;

  /** Words that stand for nothing are emptied and named; each kind once for a column. */
  const empty = (cells: readonly string[], line: number, sink: Sink) =>
    cells.map((cell, index) => {
      const field = fields[index];
      const verbatim = dialect.ours && TEXTS.has(field as string);
      const nothing = field && !verbatim && nothingIn(cell);
      if (!nothing) return cell;
      const key = `${index} ${cell.trim()}`;
      const dated = field === 'start' || field === 'title';
      if (nothing === 'error' || dated || !told.has(key)) {
        told.add(key);
        sink.warn({
          line,
          field,
          reason:
            nothing === 'error'
              ? 'a formula failed here; taken as empty'
              : `stands for nothing${dated ? '' : ', here and in the rows below'}; taken as ${field === 'start' || field === 'end' ? 'unknown' : 'empty'}`,
          value: shorten(cell),
        });
      }
      return '';
    });

  return ({ line, cells: raw, hidden }, sink) => {
    const warn = (reason: string, cells: readonly string[]) =>
      sink.warn({
        line,
        field: 'file',
        reason,
        value: shorten(cells.filter((cell) => cell.trim()).join(separator)),
      });
    if (line < headerLine) return warn('stands above the column names; not read', raw);
    if (line === headerLine) return;
    const title = raw[fields.indexOf('title')]?.trim() ?? '';
    const reject = (reason: string, suggestion: string) =>
      sink.reject({ line, field: 'file', reason, suggestion, value: shorten(title) });
    if (hidden)
      return reject('the row is hidden in the sheet', 'show the row if it should be imported');
    const skip = dialect.ours ? null : skipRow(raw, header, { columns, start });
    if (skip) {
      const heading = skip === 'note' ? dayOfHeading(raw.find((cell) => cell.trim())!) : null;
      if (!heading) return warn(SKIPPED[skip], raw);
      day = heading;
      return warn('a heading with a day; taken for the rows below that have none', raw);
    }
    const beyond = raw.slice(fields.length).filter((cell) => cell.trim());
    if (beyond.length > 0) warn('more cells than columns', beyond);
    const cells = empty(raw, line, sink);
    const value = (field: Field) => cells[fields.indexOf(field)];
    const status = statusOf({
      status: value('status'),
      published: value('published'),
      private: value('private'),
      title,
    });
    if (status) return reject(STATUS_TEXT[status].reason, STATUS_TEXT[status].suggestion);
    const draft = mapCsvRow(cells, fields, dialect, line, {
      order: context.dateOrder,
      day: start < 0 || !raw[start]?.trim() ? day : null,
    });
    draft.raw = raw.filter((_cell, index) => !fields[index]).join('\u0001');
    finishRow(draft, { ...context, sink });
  };
}
