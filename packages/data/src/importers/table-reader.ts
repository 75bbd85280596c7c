/** A table, whatever it came from: its header found, its columns understood, its rows passed on. */
import { isEnglish, type Field, type WeakField } from './column-names.js';
import { chooseColumns, countCells, dayOfHeading, type ColumnStats } from './choose-columns.js';
import { findDialect, nameColumns, type CsvDialect } from './csv-dialects.js';
import { addEvidence, decideDateOrder, type OrderEvidence } from './decide-date-order.js';
import { findHeader, HEADER_ROWS, type TableRow } from './find-header.js';
import type { RowContext } from './finish-row.js';
import { shorten } from './limits.js';
import { createRowReader, type RowReader } from './read-table-row.js';
import { skipRow } from './skip-row.js';
import type { DateOrder, Dialect, ImportOptions, Sink } from './types.js';

export interface TableReader {
  /** First pass: learns header, columns and dates. Call with null at the end. */
  survey(row: TableRow | null): void;
  /** First pass: a row that cannot be read, and will be named in the second. */
  broken(): void;
  /** Between the passes. @returns How the table is read; null where it cannot be. */
  decide(sink: Sink): Dialect | null;
  /** Second pass: the same rows again, activities to the sink. */
  read(row: TableRow, sink: Sink): void;
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => !cell.trim());

/** `Start (DD/MM/YYYY)` says how its dates are ordered; and only English knows the month first. */
function orderInHeader(
  header: readonly string[],
  fields: readonly (Field | null)[],
): DateOrder | null {
  const text = header.join(' ');
  if (/\b(?:d{1,2}|t{1,2}|j{1,2}|g{1,2})[./-]m{1,2}[./-](?:y|j|a|r){2,4}\b/i.test(text))
    return 'dmy';
  if (/\bm{1,2}[./-]d{1,2}[./-]y{2,4}\b/i.test(text)) return 'mdy';
  const foreign = header.filter((name, index) => fields[index] && !isEnglish(name));
  return foreign.length >= 2 ? 'dmy' : null;
}

/** @param what How the table is called in the result, its cells' separator if it has one. */
export function tableReader(
  options: ImportOptions,
  { separator, shared }: { separator?: string; shared?: Pick<RowContext, 'places'> } = {},
): TableReader {
  const asked = options.columns ?? {};
  const wanted = new Set(
    Object.values(asked)
      .filter(Boolean)
      .map((name) => name.trim().toLowerCase()),
  );
  const evidence: OrderEvidence = { dmy: 0, mdy: 0, open: 0 };
  let early: TableRow[] = [];
  let header: string[] | null = null;
  let headerLine = 1;
  let names: (Field | WeakField | null)[] = [];
  let stats: ColumnStats[] = [];
  let dialect: CsvDialect = findDialect([]);
  let rows = 0;
  let dayHeadings = 0;
  let reader: RowReader | null = null;

  const learn = ({ cells }: TableRow) => {
    if (isBlank(cells)) return;
    rows += 1;
    if (skipRow(cells, header!, { columns: names.filter(Boolean).length, start: -1 }) === 'note') {
      if (dayOfHeading(cells.find((cell) => cell.trim())!)) dayHeadings += 1;
      return;
    }
    countCells(stats, cells, names);
    names.forEach((name, index) => {
      if (name === 'start' || name === 'end' || name === 'date')
        addEvidence(evidence, cells[index]);
    });
  };
  const settle = () => {
    const at = findHeader(early, wanted);
    const found = early[at];
    if (!found) return;
    header = found.cells.map((cell) => cell.trim());
    headerLine = found.line;
    dialect = findDialect(header);
    names = nameColumns(header, dialect, asked);
    stats = header.map(() => ({ filled: 0, dates: 0, times: 0, countries: 0 }));
    for (const row of early.slice(at + 1)) learn(row);
    early = [];
  };
  const refuse = (sink: Sink, field: string, reason: string, suggestion: string) => {
    sink.reject({
      line: header ? headerLine : null,
      field,
      reason,
      suggestion,
      value: shorten((header ?? []).join(separator ?? ' | ')),
    });
    return null;
  };

  return {
    survey(row) {
      if (header) {
        if (row) learn(row);
        return;
      }
      if (row && !isBlank(row.cells) && !/^sep=.?$/i.test(row.cells.join(''))) early.push(row);
      if (!row || early.length >= HEADER_ROWS) settle();
    },
    broken: () => void (rows += 1),
    decide(sink) {
      const template =
        'start with a line of column names as in template.csv: title, country, start …';
      if (!header) return refuse(sink, 'title', 'the file holds no rows', template);
      const fields = chooseColumns(header, names, stats);
      const start = fields.indexOf('start');
      if (!fields.includes('title'))
        return refuse(sink, 'title', 'no column holds the title', template);
      if (start < 0 && dayHeadings === 0 && !Object.hasOwn(asked, 'start')) {
        const like = header.find(
          (name, index) => name && !fields[index] && stats[index]!.dates * 2 > stats[index]!.filled,
        );
        return refuse(
          sink,
          'start',
          'no column holds the date',
          like
            ? `name it: start=${shorten(like)} (--columns on the command line)`
            : 'name the column of the date “start”, or say which one it is: start=… (--columns on the command line; start= where there is none)',
        );
      }
      if (rows === 0)
        return refuse(
          sink,
          'file',
          'the file holds no rows',
          'add a row for each activity below the column names',
        );
      const dateOrder = decideDateOrder(
        evidence,
        options.dateOrder,
        orderInHeader(header, fields) ?? dialect.dateOrder,
      );
      const warn = (line: number | null, field: string, reason: string, value: string) =>
        sink.warn({ line, field, reason, value: shorten(value) });
      if (evidence.dmy && evidence.mdy)
        warn(
          null,
          'start',
          'dates are written day first and month first in one file',
          `${evidence.dmy} and ${evidence.mdy}`,
        );
      const ignored = header.filter((name, index) => name && !fields[index]);
      for (const name of ignored) warn(headerLine, 'file', 'column not read', name);
      reader = createRowReader({
        header,
        headerLine,
        fields,
        dialect,
        separator: separator ?? ' | ',
        context: { options, dateOrder, told: new Set(), ...shared },
      });
      return {
        type: 'csv',
        name: dialect.name,
        ...(separator ? { separator } : {}),
        dateOrder,
        ignored,
        columns: header.flatMap((name, index) =>
          fields[index] ? [{ name, field: fields[index] }] : [],
        ),
        headerLine,
      };
    },
    read(row, sink) {
      if (!isBlank(row.cells)) reader?.(row, sink);
    },
  };
}
