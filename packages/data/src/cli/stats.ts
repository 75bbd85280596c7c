/** `awareness-data stats`: what the data hold, what they do not know, and how old they are. */
import { activityCounter } from './count-activities.js';
import { countDirectory } from './count-directory.js';
import { findingSink } from './convert.js';
import { looksLikeActivities } from './detect-kind.js';
import { findFiles, shippedFiles, shortPath } from './find-files.js';
import { importOptions } from './import-options.js';
import { entriesOf, type Entry } from './load-directories.js';
import { loadFile } from './load-file.js';
import { createProgress } from './progress.js';
import { readStart } from './read-chunks.js';
import { createReport } from './report.js';
import { streamActivities } from './stream-activities.js';
import type { Io, Options } from './types.js';

/** `talk 40, report 38`, most frequent first. */
const list = (record: Record<string, number>) =>
  Object.entries(record)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ') || 'none';

const table = (rows: readonly [string, string | number][]) => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}\n`).join('');
};

/** @returns Exit code: 1 where a file cannot be read. */
export async function stats(paths: readonly string[], options: Options, io: Io): Promise<number> {
  const files = paths.length > 0 ? findFiles(paths, io.cwd) : shippedFiles();
  const report = createReport(io, options.json);
  const progress = createProgress(io);
  const activities = activityCounter();
  const entries: Entry[] = [];
  const quizzes = { files: 0, questions: 0, languages: {} as Record<string, number> };
  for (const path of files) {
    const file = shortPath(path, io.cwd);
    if (looksLikeActivities(new TextDecoder().decode(readStart(path)))) {
      const sink = findingSink(file, report.add, (activity) => {
        activities.add(activity);
        progress.step(activities.counts.activities, file);
      });
      await streamActivities(path, importOptions(options), { ...sink, warn: () => undefined });
      continue;
    }
    const loaded = loadFile(
      path,
      { kind: options.kind, today: io.today, rules: false },
      (finding) => report.add({ file, ...finding }),
    );
    if (loaded?.kind === 'quiz') {
      quizzes.files += 1;
      quizzes.questions += loaded.value.questions.length;
      quizzes.languages[loaded.value.language] =
        (quizzes.languages[loaded.value.language] ?? 0) + 1;
    } else if (loaded) entries.push(...entriesOf(loaded, file));
  }
  progress.clear();
  const directory = countDirectory(entries, io.today);
  const { counts } = activities;
  if (!options.json) {
    if (entries.length > 0) {
      const { ages } = directory;
      io.out('Directory\n');
      io.out(
        table([
          ['countries', directory.countries],
          ['services', `${directory.services} (${list(directory.routes)})`],
          ['channels', `${directory.channels} (${list(directory.channelTypes)})`],
          ['emergency numbers', directory.emergencyNumbers],
          ['sources', directory.sources],
          ['unknown', list(directory.unknowns)],
          [
            'checks',
            `${ages.fresh} under 180 days, ${ages.ageing} from 180, ${ages.stale} from 365, ${ages.unchecked} never checked`,
          ],
          [
            'age of checks',
            directory.oldest === null
              ? 'none'
              : `median ${directory.median} days, oldest ${directory.oldest} days`,
          ],
        ]),
      );
    }
    if (counts.activities > 0) {
      io.out('Activities\n');
      io.out(
        table([
          ['activities', counts.activities],
          ['countries', `${Object.keys(counts.countries).length} (${list(counts.countries)})`],
          ['editions', list(counts.editions)],
          ['kinds', list(counts.kinds)],
          ['formats', list(counts.formats)],
          ['topics', list(counts.topics)],
          ['audiences', list(counts.audiences)],
          ['without source', counts.withoutSource],
          ['unknown', list(counts.unknowns)],
        ]),
      );
    }
    if (quizzes.files > 0) {
      io.out('Quizzes\n');
      io.out(
        table([
          ['quizzes', `${quizzes.files} (${list(quizzes.languages)})`],
          ['questions', quizzes.questions],
        ]),
      );
    }
  }
  return report.end({ directory, activities: counts, quizzes }, '');
}
