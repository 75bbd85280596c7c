/** `awareness-data stale`: which entries should be checked again, the oldest first. */
import { AGEING_DAYS, daysBetween, STALE_DAYS } from '../answers/freshness.js';
import { entriesOf, type Entry } from './load-directories.js';
import { findFiles, shippedFiles, shortPath } from './find-files.js';
import { loadFile } from './load-file.js';
import { looksLikeActivities } from './detect-kind.js';
import { readStart } from './read-chunks.js';
import { createReport, plural } from './report.js';
import type { Io, Options } from './types.js';

/** @returns Exit code: 1 where an entry is past 365 days or was never checked, or a file is broken. */
export async function stale(paths: readonly string[], options: Options, io: Io): Promise<number> {
  const files = paths.length > 0 ? findFiles(paths, io.cwd) : shippedFiles();
  const report = createReport(io, options.json);
  const entries: (Entry & { days: number | null })[] = [];
  for (const path of files) {
    if (looksLikeActivities(new TextDecoder().decode(readStart(path)))) continue;
    const file = shortPath(path, io.cwd);
    const loaded = loadFile(
      path,
      { kind: options.kind, today: io.today, rules: false },
      (finding) => report.add({ file, ...finding }),
    );
    for (const entry of loaded ? entriesOf(loaded, file) : []) {
      entries.push({
        ...entry,
        days: entry.checked ? daysBetween(entry.checked.date, io.today) : null,
      });
    }
  }
  const limit = options.days ?? AGEING_DAYS;
  const due = entries
    .filter(({ days }) => days === null || days >= limit)
    .sort((a, b) => (b.days ?? Infinity) - (a.days ?? Infinity) || (a.id < b.id ? -1 : 1));
  for (const { file, country, id, days, checked } of due) {
    const message =
      days === null
        ? 'never checked'
        : `${plural(days, 'day')} since the check of ${checked!.date} (${checked!.how})`;
    const severity = days === null || days >= STALE_DAYS ? 'error' : 'warning';
    report.add({
      file,
      line: null,
      column: null,
      severity,
      rule: 'stale',
      path: `${country} ${id}`,
      message,
    });
  }
  const listed = due.map(({ file, country, id, days }) => ({ file, country, id, days }));
  const oldest = entries.reduce<number>((most, { days }) => Math.max(most, days ?? 0), 0);
  return report.end(
    { entries: entries.length, due: listed, oldest },
    `${entries.length} entries, ${due.length} to check (${limit} days and more); the oldest check is ${plural(oldest, 'day')} old`,
  );
}
