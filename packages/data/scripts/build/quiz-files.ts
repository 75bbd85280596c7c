/** The quizzes as they ship: every file, every set that is put together, and the index of all. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Quiz, QuizSets } from '../../src/index.js';
import { assembleSets } from '../../src/quiz-sets/assemble-sets.js';
import { folders, jsonFiles, readJson } from './read-json.js';

/**
 * @param folder `quizzes`: a folder a language, and `sets.json`.
 * @returns Texts by path below it.
 * @throws {Error} With a sentence for each file in a wrong place and each reference that leads nowhere.
 */
export function quizFiles(folder: string): Map<string, string> {
  const files = new Map<string, Map<string, Quiz>>();
  for (const language of folders(folder)) {
    const quizzes = new Map<string, Quiz>();
    for (const { name, file } of jsonFiles(join(folder, language))) {
      const quiz = readJson(file, Quiz);
      if (quiz.language !== language)
        throw new Error(
          `${file}: language: it is "${quiz.language}", and the folder is "${language}". Correct the one that is wrong.`,
        );
      if (name !== quiz.band && !name.endsWith(`-${quiz.band}`))
        throw new Error(
          `${file}: band: it is "${quiz.band}", and the file's name does not end so. Name it <topic>-${quiz.band}.json.`,
        );
      quizzes.set(name, quiz);
    }
    files.set(language, quizzes);
  }
  const listed = join(folder, 'sets.json');
  const written = existsSync(listed)
    ? readJson(listed, QuizSets)
    : { version: 1 as const, sets: [] };
  const { sets, problems } = assembleSets(written, files);
  if (problems.length > 0) throw new Error(problems.map((one) => `${listed}: ${one}`).join('\n'));
  const texts = new Map(sets.map(({ entry, quiz }) => [entry.file, JSON.stringify(quiz)]));
  if (sets.length > 0) {
    const index = { version: 1, sets: sets.map(({ entry }) => entry) };
    texts.set('index.json', JSON.stringify(index));
  }
  return texts;
}
