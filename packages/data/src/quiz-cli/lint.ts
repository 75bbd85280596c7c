/** `awareness-quiz lint`: are the questions as the writing guide wants them? */
import { createReport, plural } from '../cli/report.js';
import type { CliFinding, Io } from '../cli/types.js';
import { compareTranslation } from '../quiz-lint/compare-translation.js';
import { assembleSets } from '../quiz-sets/assemble-sets.js';
import type { Quiz } from '../schemas/quiz.js';
import { loadQuizzes, type LoadedQuiz } from './load-quizzes.js';
import type { QuizOptions } from './quiz-options.js';

/** The language in which questions are written. */
const ORIGINAL = 'en';

const nowhere = { line: null, column: null, severity: 'error' } as const;

function translationFindings(quizzes: readonly LoadedQuiz[]): CliFinding[] {
  const originals = new Map(
    quizzes.filter(({ quiz }) => quiz.language === ORIGINAL).map((one) => [one.name, one.quiz]),
  );
  return quizzes.flatMap(({ file, name, quiz }) => {
    const original = quiz.language === ORIGINAL ? undefined : originals.get(name);
    if (!original) return [];
    return compareTranslation(quiz, original).map(({ rule, path, message }) => ({
      ...nowhere,
      file,
      rule,
      path,
      message,
    }));
  });
}

/** @returns Exit code: 1 where there is an error. */
export function lint(paths: readonly string[], options: QuizOptions, io: Io): number {
  const report = createReport(io, options.json);
  const add = (finding: CliFinding) => {
    if (finding.severity === 'error' || !options.errorsOnly) report.add(finding);
  };
  const { quizzes, sets, files } = loadQuizzes(paths, io, true, add);
  for (const finding of translationFindings(quizzes)) add(finding);
  // Sets can be looked up only beside all the files that they may name, each of them readable.
  const isWhole = sets !== null && quizzes.length === files - 1;
  if (sets && isWhole) {
    const byLanguage = new Map<string, Map<string, Quiz>>();
    for (const { name, quiz } of quizzes) {
      const known = byLanguage.get(quiz.language) ?? new Map<string, Quiz>();
      byLanguage.set(quiz.language, known.set(name, quiz));
    }
    for (const message of assembleSets(sets.value, byLanguage).problems)
      add({ ...nowhere, file: sets.file, rule: 'sets', path: '', message });
  }
  const questions = quizzes.reduce((sum, { quiz }) => sum + quiz.questions.length, 0);
  const languages = new Set(quizzes.map(({ quiz }) => quiz.language)).size;
  return report.end(
    { files, questions, languages },
    `${plural(report.errors(), 'error')}, ${plural(report.warnings(), 'warning')} in ${plural(questions, 'question')} of ${plural(files, 'file')}, ${plural(languages, 'language')}`,
  );
}
