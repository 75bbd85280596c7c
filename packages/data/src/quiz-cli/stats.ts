/** `awareness-quiz stats`: questions by topic, age, type and language, with the empty cells. */
import { createReport } from '../cli/report.js';
import type { Io } from '../cli/types.js';
import { suitsBand } from '../quiz-lint/age-gate.js';
import { BANDS, TOPICS } from '../schemas/vocabulary.js';
import { countQuizzes, suitableCells, type Count, type LanguageCount } from './count-quizzes.js';
import { loadQuizzes } from './load-quizzes.js';
import type { QuizOptions } from './quiz-options.js';

/** The language whose table of topics is printed where it is there. */
const ORIGINAL = 'en';

const list = (count: Count) =>
  Object.entries(count)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, number]) => `${name} ${number}`)
    .join(', ') || 'none';

const row = (name: string, cells: readonly (string | number)[]) =>
  `  ${name.padEnd(20)}${cells.map((cell) => String(cell).padStart(7)).join('')}\n`;

/** A dash where a topic is not for an age. */
function topicTable(count: LanguageCount): string {
  const rows = TOPICS.map((topic) => {
    const cells = BANDS.map((band) => {
      const number = count.topics[topic][band];
      return suitsBand(topic, band) || number > 0 ? number : '–';
    });
    const sum = BANDS.reduce((all, band) => all + count.topics[topic][band], 0);
    return row(topic, [...cells, sum]);
  });
  const sums = [...BANDS.map((band) => count.bands[band]), count.questions];
  return [row('', [...BANDS, 'all']), ...rows, row('all', sums)].join('');
}

function languageText(language: string, count: LanguageCount): string {
  const cells = suitableCells().length;
  const lines: [string, string | number][] = [
    ['questions', count.questions],
    ['easy to read', count.easyToRead],
    ['types', list(count.types)],
    ['other than choice', count.otherThanChoice],
    ['with a scene', count.scenes],
    ['with a second try', count.retries],
    ['sensitive', count.sensitive],
    ['empty cells', `${count.empty.length} of ${cells}${named(count.empty)}`],
    ['one or two questions', `${count.thin.length} of ${cells}${named(count.thin)}`],
  ];
  const head = `${language}\n`;
  const body = lines.map(([name, value]) => `  ${name.padEnd(22)}${value}\n`).join('');
  return `${head}${language === ORIGINAL ? topicTable(count) : ''}${body}`;
}

const named = (cells: readonly string[]) => (cells.length > 0 ? `: ${cells.join(', ')}` : '');

/** @returns Exit code: 1 where a file cannot be read. */
export function stats(paths: readonly string[], options: QuizOptions, io: Io): number {
  const report = createReport(io, options.json);
  const { quizzes, sets } = loadQuizzes(paths, io, false, report.add);
  const counts = countQuizzes(quizzes.map(({ quiz }) => quiz));
  const kinds: Count = {};
  for (const { kind } of sets?.value.sets ?? []) kinds[kind] = (kinds[kind] ?? 0) + 1;
  if (!options.json) {
    for (const [language, count] of counts) io.out(languageText(language, count));
    io.out(`Sets beside the files themselves: ${list(kinds)}\n`);
  }
  const languages = Object.fromEntries(counts);
  return report.end({ files: quizzes.length, sets: kinds, languages }, '');
}
