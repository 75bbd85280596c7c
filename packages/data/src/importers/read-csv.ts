/** CSV, in one piece or in chunks. Papa Parse splits the cells; the rest is ours. */
import type PapaParse from 'papaparse';
import { addEvidence, decideDateOrder, type OrderEvidence } from './decide-date-order.js';
import { findDialect, mapColumns, type Field } from './csv-dialects.js';
import { finishRow, type RowContext } from './finish-row.js';
import { mapCsvRow } from './map-csv-row.js';
import { recordSplitter, type CsvRecord } from './split-records.js';
import { LIMITS, shorten } from './limits.js';
import type { Dialect, ImportOptions, Sink } from './types.js';

type Papa = typeof PapaParse;

/** Excel's own hint in the first line, else the separator that cuts the first lines most evenly. */
function findSeparator(text: string): string {
  const hint = /^\ufeff?sep=(.)\r?\n/i.exec(text.slice(0, 20));
  if (hint) return hint[1]!;
  const head = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim());
  const count = (line: string, mark: string) => line.replace(/"[^"]*"/g, '').split(mark).length - 1;
  const marks = [',', ';', '\t', '|'];
  // The header decides: it has no prose.
  const header = head[0] ?? '';
  return marks.reduce(
    (best, mark) => (count(header, mark) > count(header, best) ? mark : best),
    ',',
  );
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => !cell.trim());

/** @returns A function from records to rows of cells, each with its record. */
function parser(papa: Papa, separator: string) {
  const parse = (text: string) =>
    papa.parse<string[]>(text, { delimiter: separator, newline: '\n', quoteChar: '"' }).data;
  return (records: CsvRecord[]): { record: CsvRecord; cells: string[] }[] => {
    const good = records.filter(({ problem }) => !problem);
    let rows = parse(good.map(({ text }) => text).join('\n'));
    if (rows.length !== good.length) rows = good.map(({ text }) => parse(text)[0] ?? ['']);
    let next = 0;
    return records.map((record) => ({ record, cells: record.problem ? [] : rows[next++]! }));
  };
}

export interface CsvReader {
  /** First pass: learns header and dates. Call with null at the end. */
  survey(chunk: string | null): void;
  /** Between the passes. @returns How the file is read; null where it cannot be. */
  decide(sink: Sink): Dialect | null;
  /** Second pass: the same chunks again, rows to the sink. */
  read(chunk: string | null, sink: Sink): void;
}

/** @param head The first characters of the file, at least its first line. */
export async function csvReader(head: string, options: ImportOptions): Promise<CsvReader> {
  const loaded = await import('papaparse');
  const papa = (loaded as unknown as { default?: Papa }).default ?? (loaded as unknown as Papa);
  const separator = findSeparator(head);
  const parse = parser(papa, separator);
  const evidence: OrderEvidence = { dmy: 0, mdy: 0, open: 0 };
  let header: string[] | null = null;
  let headerLine = 1;
  let fields: (Field | null)[] = [];
  let dialect = findDialect([]);
  let context: Omit<RowContext, 'sink'> | null = null;
  let first = true;
  let split = recordSplitter(separator);

  const clean = (chunk: string | null) => {
    const text = first && chunk ? chunk.replace(/^\ufeff/, '') : chunk;
    if (chunk) first = false;
    return text;
  };

  return {
    survey(chunk) {
      for (const { record, cells } of parse(split(clean(chunk)))) {
        if (!header) {
          if (record.problem || isBlank(cells) || /^sep=.?$/i.test(record.text)) continue;
          header = cells.map((cell) => cell.trim());
          headerLine = record.line;
          dialect = findDialect(header);
          fields = mapColumns(header, dialect, options.columns);
          continue;
        }
        fields.forEach((field, index) => {
          if (field === 'start' || field === 'end') addEvidence(evidence, cells[index]);
        });
      }
    },
    decide(sink) {
      first = true;
      split = recordSplitter(separator);
      if (!header || !fields.includes('title')) {
        sink.reject({
          line: header ? headerLine : null,
          field: 'title',
          reason: header ? 'no column holds the title' : 'the file holds no rows',
          suggestion:
            'start with a line of column names as in template.csv: title, country, start …',
          value: shorten((header ?? []).join(separator)),
        });
        return null;
      }
      const dateOrder = decideDateOrder(evidence, options.dateOrder, dialect.dateOrder);
      if (evidence.dmy && evidence.mdy) {
        sink.warn({
          line: null,
          field: 'start',
          reason: 'dates are written day first and month first in one file',
          value: `${evidence.dmy} and ${evidence.mdy}`,
        });
      }
      const ignored = header.filter((name, index) => name && !fields[index]);
      for (const name of ignored) {
        sink.warn({
          line: headerLine,
          field: 'file',
          reason: 'column not read',
          value: shorten(name),
        });
      }
      context = { options, dateOrder, told: new Set() };
      return { type: 'csv', name: dialect.name, separator, dateOrder, ignored };
    },
    read(chunk, sink) {
      for (const { record, cells } of parse(split(clean(chunk)))) {
        const { line, problem, text } = record;
        if (line <= headerLine && !problem) continue;
        if (problem) {
          sink.reject({
            line,
            field: 'file',
            reason: problem === 'long' ? 'the row is too long' : 'a quotation mark is not closed',
            suggestion:
              problem === 'long'
                ? `keep a row under ${LIMITS.row} characters`
                : 'put quotation marks around the whole cell and double those inside',
            value: shorten(text),
          });
          continue;
        }
        if (isBlank(cells)) continue;
        const more = cells.slice(fields.length).filter((cell) => cell.trim());
        if (more.length > 0) {
          sink.warn({
            line,
            field: 'file',
            reason: 'more cells than columns',
            value: shorten(more.join(separator)),
          });
        }
        if (context) finishRow(mapCsvRow(cells, fields, dialect, line), { ...context, sink });
      }
    },
  };
}
