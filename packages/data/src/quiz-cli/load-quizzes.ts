/** Reads the quizzes and sets that a command works on. */
import { basename, sep } from 'node:path';
import { findFiles, shippedFiles, shortPath } from '../cli/find-files.js';
import { loadFile } from '../cli/load-file.js';
import { UsageError, type CliFinding, type Io } from '../cli/types.js';
import type { QuizSets } from '../schemas/quiz-sets.js';
import type { Quiz } from '../schemas/quiz.js';

export interface LoadedQuiz {
  /** As a person in the current folder writes it. */
  file: string;
  /** Without folder and ending. */
  name: string;
  quiz: Quiz;
}

export interface LoadedQuizzes {
  quizzes: LoadedQuiz[];
  sets: { file: string; value: QuizSets } | null;
  /** Files looked at, those that could not be read included. */
  files: number;
}

/**
 * @param rules Whether the linter looks at each quiz.
 * @param add Hears what is wrong, with file, line and column.
 * @throws {UsageError} Where there is no file to look at.
 */
export function loadQuizzes(
  paths: readonly string[],
  io: Io,
  rules: boolean,
  add: (finding: CliFinding) => void,
): LoadedQuizzes {
  const all = paths.length > 0 ? findFiles(paths, io.cwd) : shippedFiles();
  const files = all.filter((path) => paths.length > 0 || path.split(sep).includes('quizzes'));
  const found: LoadedQuizzes = { quizzes: [], sets: null, files: files.length };
  if (files.length === 0) throw new UsageError('There are no quizzes to look at');
  for (const path of files) {
    const file = shortPath(path, io.cwd);
    const kind = basename(path) === 'sets.json' ? 'quiz-sets' : 'quiz';
    const loaded = loadFile(path, { kind, today: io.today, rules, quizWarnings: true }, (finding) =>
      add({ file, ...finding }),
    );
    if (loaded?.kind === 'quiz')
      found.quizzes.push({ file, name: basename(path, '.json'), quiz: loaded.value });
    if (loaded?.kind === 'quiz-sets') found.sets = { file, value: loaded.value };
  }
  return found;
}
