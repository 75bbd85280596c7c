/** `awareness-data due`: what to check next. */
import { looksLikeActivities } from './detect-kind.js';
import { findFiles, shippedFiles, shortPath } from './find-files.js';
import { entriesOf, type Entry } from './load-directories.js';
import { loadFile } from './load-file.js';
import { rankDue } from './rank-due.js';
import { readStart } from './read-chunks.js';
import { createReport, plural } from './report.js';
import { type Io, type Options, UsageError } from './types.js';

const SHOWN = 20;

/** @returns Exit code: 1 only where a file is broken; work to do is no fault. */
export async function due(paths: readonly string[], options: Options, io: Io): Promise<number> {
  const files = paths.length > 0 ? findFiles(paths, io.cwd) : shippedFiles();
  const report = createReport(io, options.json);
  const entries: Entry[] = [];
  for (const path of files) {
    if (looksLikeActivities(new TextDecoder().decode(readStart(path)))) continue;
    const file = shortPath(path, io.cwd);
    const context = { kind: options.kind, today: io.today, rules: false };
    const loaded = loadFile(path, context, (finding) => report.add({ file, ...finding }));
    if (loaded) entries.push(...entriesOf(loaded, file));
  }
  const { country } = options;
  const asked = country ? entries.filter((entry) => entry.country === country) : entries;
  if (country && asked.length === 0) {
    throw new UsageError(`No entry is of ${country}. Use a two-letter code such as EE.`);
  }
  const ranked = rankDue(asked, io.today);
  const list = ranked.slice(0, options.limit ?? SHOWN);
  if (!options.json) {
    for (const { country: code, id, harm, years, readers, from } of list) {
      io.out(
        `${code} ${id}: harm ${harm} × ${plural(years, 'year')} × ${readers} million people; ${from ?? 'no source'}\n`,
      );
    }
  }
  return report.end(
    { entries: ranked.length, due: list },
    `${list.length} of ${plural(ranked.length, 'entry').replace('entrys', 'entries')}, the most harm first`,
  );
}
