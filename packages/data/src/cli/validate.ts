/** `awareness-data validate`: is everything as the schemas and the rules of the house want it? */
import { detectType } from '../importers/detect-type.js';
import { looksLikeActivities } from './detect-kind.js';
import { findFiles, shippedFiles, shortPath } from './find-files.js';
import { importOptions } from './import-options.js';
import { loadFile } from './load-file.js';
import { createProgress } from './progress.js';
import { readStart } from './read-chunks.js';
import { createReport, plural } from './report.js';
import { isNdjson } from './stream-activities.js';
import { UsageError, type Io, type Options } from './types.js';
import { validateRows } from './validate-rows.js';

/** @returns Exit code: 1 where a file has an error. */
export async function validate(
  paths: readonly string[],
  options: Options,
  io: Io,
): Promise<number> {
  const files = paths.length > 0 ? findFiles(paths, io.cwd) : shippedFiles();
  if (files.length === 0) throw new UsageError('There are no data files to validate');
  const report = createReport(io, options.json);
  const progress = createProgress(io);
  const checked: { file: string; kind: string; count: number }[] = [];
  for (const path of files) {
    const file = shortPath(path, io.cwd);
    const add = (finding: Parameters<Parameters<typeof loadFile>[2]>[0]) => {
      progress.clear();
      report.add({ file, ...finding });
    };
    const head = new TextDecoder().decode(readStart(path));
    const rows = options.kind ? options.kind === 'activities' : looksLikeActivities(head);
    if (rows) {
      const own = detectType(head.replace(/^\ufeff/, '')) === 'json';
      const format = isNdjson(path, head) ? 'ndjson' : own ? 'json' : 'import';
      const step = (done: number) => progress.step(done, file);
      const count = await validateRows(path, format, importOptions(options), { add, step });
      checked.push({ file, kind: 'activities', count });
    } else {
      const loaded = loadFile(path, { kind: options.kind, today: io.today }, add);
      checked.push({ file, kind: loaded?.kind ?? 'unknown', count: 1 });
    }
  }
  progress.clear();
  const rows = checked.reduce(
    (sum, { kind, count }) => sum + (kind === 'activities' ? count : 0),
    0,
  );
  const summary = `${plural(files.length, 'file')}, ${rows} activities: ${plural(report.errors(), 'error')}, ${plural(report.warnings(), 'warning')}`;
  return report.end({ files: checked }, summary);
}
