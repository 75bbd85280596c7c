/** CSV, in one piece or in chunks. Papa Parse splits the cells; the rest is ours. */
import type PapaParse from 'papaparse';
import { findSeparator } from './find-separator.js';
import type { RowContext } from './finish-row.js';
import { LIMITS, shorten } from './limits.js';
import { recordSplitter, type CsvRecord } from './split-records.js';
import { tableReader } from './table-reader.js';
import type { Dialect, ImportOptions, Sink } from './types.js';

type Papa = typeof PapaParse;

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

/** @param head The first characters of the file, at least its first lines. */
export async function csvReader(
  head: string,
  options: ImportOptions,
  shared: Pick<RowContext, 'places'> = {},
): Promise<CsvReader> {
  const loaded = await import('papaparse');
  const papa = (loaded as unknown as { default?: Papa }).default ?? (loaded as unknown as Papa);
  const separator = findSeparator(head);
  const parse = parser(papa, separator);
  const table = tableReader(options, { separator, shared });
  let first = true;
  let split = recordSplitter(separator);

  const rowsOf = (chunk: string | null) => {
    const text = first && chunk ? chunk.replace(/^\ufeff/, '') : chunk;
    if (chunk) first = false;
    return parse(split(text));
  };

  return {
    survey(chunk) {
      for (const { record, cells } of rowsOf(chunk))
        if (record.problem) table.broken();
        else table.survey({ line: record.line, cells });
      if (chunk === null) table.survey(null);
    },
    decide(sink) {
      first = true;
      split = recordSplitter(separator);
      return table.decide(sink);
    },
    read(chunk, sink) {
      for (const { record, cells } of rowsOf(chunk)) {
        const { line, problem, text } = record;
        if (!problem) {
          if (!/^sep=.?$/i.test(text)) table.read({ line, cells }, sink);
          continue;
        }
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
      }
    },
  };
}
