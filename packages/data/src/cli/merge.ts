/** `awareness-data merge`: several files into one; what is there twice is said. */
import { resolve } from 'node:path';
import { convert } from './convert.js';
import { looksLikeActivities } from './detect-kind.js';
import { findFiles, shippedFiles, shortPath } from './find-files.js';
import { mergeDirectories } from './load-directories.js';
import { loadFile, type Loaded } from './load-file.js';
import { readStart } from './read-chunks.js';
import { createReport, plural } from './report.js';
import { UsageError, type Io, type Options } from './types.js';
import { createFile } from './write-file.js';

/** @returns Exit code: 1 where a file is broken; nothing is written then. */
export async function merge(paths: readonly string[], options: Options, io: Io): Promise<number> {
  if (!options.output) throw new UsageError('Name the file to write: -o merged.json');
  const files = findFiles(paths, io.cwd);
  if (files.length === 0) throw new UsageError('Name the files to merge');
  const rows = files.filter((path) =>
    looksLikeActivities(new TextDecoder().decode(readStart(path))),
  );
  if (rows.length === files.length) return convert(files, { ...options, strict: true }, io);
  if (rows.length > 0)
    throw new UsageError('Activities and directories cannot be merged into one file');

  const report = createReport(io, options.json);
  const load = (path: string): (Loaded & { file: string }) | null => {
    const file = shortPath(path, io.cwd);
    const loaded = loadFile(path, { today: io.today, rules: false }, (finding) =>
      report.add({ file, ...finding }),
    );
    return loaded && { ...loaded, file };
  };
  let loaded = files.map(load);
  if (loaded.some((file) => file?.kind === 'quiz'))
    throw new UsageError('Quizzes cannot be merged');
  if (loaded.every((file) => file?.kind === 'overrides')) {
    // Overrides alone are laid over the directory that ships.
    const shipped = shippedFiles()
      .filter((path) => /directory/.test(path))
      .map(load);
    if (shipped.length === 0)
      throw new UsageError('Name the directory that the overrides belong to');
    loaded = [...shipped, ...loaded];
  }
  const { directory, problems } = mergeDirectories(
    loaded.filter((file) => file !== null),
    io.today,
  );
  for (const problem of problems)
    report.add({ ...problem, line: null, column: null, rule: 'merge' });
  const countries = Object.keys(directory.countries).sort();
  directory.countries = Object.fromEntries(
    countries.map((code) => [code, directory.countries[code]!]),
  );
  if (report.errors() === 0) {
    const file = createFile(resolve(io.cwd, options.output));
    try {
      file.write(`${JSON.stringify(directory, null, 2)}\n`);
      file.commit();
    } catch (error) {
      file.abort();
      throw error;
    }
  }
  const summary =
    report.errors() === 0
      ? `${countries.length} countries written to ${options.output}; ${plural(report.warnings(), 'duplicate')}`
      : `nothing written: ${plural(report.errors(), 'error')}`;
  return report.end({ countries: countries.length }, summary);
}
