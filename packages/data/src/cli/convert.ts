/** `awareness-data convert`: activities from any format into any other. */
import { resolve } from 'node:path';
import { writeCompact } from '../compact/write-compact.js';
import type { Loss } from '../exporters/loss.js';
import { duplicateFinder } from '../importers/find-duplicates.js';
import {
  describeSummary,
  summaryCounter,
  type SummaryCounter,
} from '../importers/count-summary.js';
import type { Dialect, Sink, Summary } from '../importers/types.js';
import type { Activity } from '../schemas/activities.js';
import { findFiles, shortPath } from './find-files.js';
import { importOptions } from './import-options.js';
import { createProgress } from './progress.js';
import { createReport, plural } from './report.js';
import { formatOf, rowWriter } from './row-writer.js';
import { streamActivities } from './stream-activities.js';
import { UsageError, type CliFinding, type Io, type Options } from './types.js';
import { createFile, type FileWriter } from './write-file.js';

/** @returns A sink whose rejections and warnings are findings of the file. */
export function findingSink(
  file: string,
  add: (finding: CliFinding) => void,
  keep: Sink['keep'],
): Sink {
  const text = (reason: string, value: string) => `${reason}${value && ` (“${value}”)`}`;
  return {
    keep,
    reject: ({ line, field, reason, suggestion, value }) =>
      add({
        file,
        line,
        column: null,
        severity: 'error',
        rule: 'rejected',
        path: field,
        message: `${text(reason, value)}: ${suggestion}`,
      }),
    warn: ({ line, field, reason, value }) =>
      add({
        file,
        line,
        column: null,
        severity: 'warning',
        rule: 'changed',
        path: field,
        message: text(reason, value),
      }),
  };
}

/** @returns The sink; what is rejected or changed is counted on its way. */
const countingSink = (sink: Sink, counter: SummaryCounter): Sink => ({
  ...sink,
  reject(rejected) {
    counter.reject();
    sink.reject(rejected);
  },
  warn(warning) {
    counter.warn();
    sink.warn(warning);
  },
});

/** The compact form is an index and its pages beside it. */
export function writeCompactFiles(activities: Activity[], output: string): number {
  const { index, pages } = writeCompact(activities);
  const files: [FileWriter, string | Uint8Array][] = [];
  try {
    pages.forEach((page, number) =>
      files.push([createFile(`${output}.pages/${number}.json`), page]),
    );
    files.push([createFile(output), index]);
    for (const [file, data] of files) file.write(data);
    // The index last: it never names a page that is not there.
    for (const [file] of files) file.commit();
  } catch (error) {
    for (const [file] of files) {
      try {
        file.abort();
      } catch {
        // Committed or aborted already.
      }
    }
    throw error;
  }
  return pages.length;
}

/** @returns Exit code: 1 where a row was rejected; the others are written all the same, unless `--strict`. */
export async function convert(paths: readonly string[], options: Options, io: Io): Promise<number> {
  const output =
    options.output ??
    (paths.length > 1 && /\.\w+$/.test(paths.at(-1)!) && paths.length === 2 ? paths[1] : undefined);
  const inputs = findFiles(
    options.output ? paths : paths.slice(0, output ? -1 : undefined),
    io.cwd,
  );
  if (inputs.length === 0) throw new UsageError('Name a file to convert');
  const format = formatOf(options.to, output);
  if (format === 'compact' && !output)
    throw new UsageError('The compact form needs a file: -o activities.awax');
  if (options.json && !output) throw new UsageError('--json needs a file for the result: -o …');
  const target = output ? resolve(io.cwd, output) : null;
  const findings = target ? io : { ...io, out: io.err };
  const report = createReport(findings, options.json);
  const progress = createProgress(io);
  const losses: Loss[] = [];
  const compact: Activity[] = [];
  const writer =
    format === 'compact'
      ? null
      : rowWriter(format, losses, {
          stamp: `${io.today}T00:00:00Z`,
          separator: options.separator,
          edition: options.edition,
        });
  const file = target && writer ? createFile(target) : null;
  const write = (text: string) => (file ? file.write(text) : io.out(text));
  const duplicateOf = duplicateFinder();
  const summaries: { file: string; dialect: Dialect; summary: Summary }[] = [];
  let rows = 0;
  let written = 0;
  try {
    if (writer) write(writer.begin);
    for (const path of inputs) {
      const name = shortPath(path, io.cwd);
      const counter = summaryCounter();
      report.hold();
      const keep = (activity: Activity, line: number | null, raw?: string) => {
        progress.step((rows += 1), name);
        const duplicate = duplicateOf(activity, line, raw);
        if (duplicate) {
          const what =
            duplicate.by === 'row'
              ? 'left out: equal to'
              : duplicate.by === 'id'
                ? 'its id is also in'
                : 'same title, start, country and organiser as';
          report.add({
            file: name,
            line,
            column: null,
            severity: 'warning',
            rule: 'duplicate',
            path: 'id',
            message: `${what} line ${duplicate.firstLine ?? '?'} (“${duplicate.id}”)`,
          });
        }
        if (duplicate?.by === 'row') return;
        counter.add(activity);
        if (!writer) compact.push(activity);
        else {
          const text = writer.row(activity);
          for (const { id, field, reason } of losses.splice(0)) {
            report.add({
              file: name,
              line,
              column: null,
              severity: 'warning',
              rule: 'lost',
              path: field,
              message: `${id}: ${reason}`,
            });
          }
          if (!text) return;
          write(written > 0 ? writer.between + text : text);
        }
        written += 1;
      };
      const sink = countingSink(findingSink(name, report.add, keep), counter);
      const dialect = await streamActivities(path, importOptions(options), sink);
      progress.clear();
      summaries.push({ file: name, dialect, summary: counter.summary });
      report.release(describeSummary(dialect, counter.summary).map((line) => `${name}: ${line}`));
    }
    progress.clear();
    if (options.strict && report.errors() > 0) file?.abort();
    else {
      if (writer) write(writer.end);
      file?.commit();
      if (target && !writer) writeCompactFiles(compact, target);
    }
  } catch (error) {
    try {
      file?.abort();
    } catch {
      // Already in its place.
    }
    throw error;
  }
  const result = { rows, written, format, files: summaries };
  return report.end(
    result,
    target
      ? `${plural(written, 'activity').replace('activitys', 'activities')} written to ${output}; ${plural(report.errors(), 'row')} rejected, ${plural(report.warnings(), 'warning')}`
      : '',
  );
}
