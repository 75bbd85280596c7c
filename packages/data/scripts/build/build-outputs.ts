/** Everything that ships beside the code, as texts by name. Reads the sources, writes nothing. */
import { join } from 'node:path';
import { Activities, FIGURES } from '../../src/index.js';
import { assembleDirectory } from './assemble-directory.js';
import { directoryCsv } from './directory-csv.js';
import { editionFiles } from './edition-files.js';
import { leanCountryFile, leanDirectory } from './lean-directory.js';
import { mergeActivities } from './merge-activities.js';
import { quizFiles } from './quiz-files.js';
import { folders, jsonFiles, readJson } from './read-json.js';

/** @param root Folder of the data package. Throws with file, path and message on bad data. */
export function buildOutputs(root: string): Map<string, string> {
  const files = new Map<string, string>();
  const json = (name: string, value: unknown) => files.set(name, JSON.stringify(value));

  const directory = assembleDirectory(join(root, 'directory'));
  json('directory.json', leanDirectory(directory));
  json('directory-full.json', directory);
  files.set('directory.csv', directoryCsv(directory));
  const facts: Record<string, unknown> = {};
  for (const [code, country] of Object.entries(directory.countries)) {
    json(`directory/${code}.json`, leanCountryFile(directory, code));
    if (country.facts) facts[code] = country.facts;
  }
  json('facts.json', { version: 1, figures: FIGURES, countries: facts });

  for (const edition of folders(join(root, 'activities'))) {
    const parts = jsonFiles(join(root, 'activities', edition));
    const read = parts.map(({ file }) => ({ file, data: readJson(file, Activities) }));
    const merged = mergeActivities(Number(edition), read);
    for (const [ending, text] of editionFiles(merged)) {
      files.set(`activities-${edition}.${ending}`, text);
    }
  }
  for (const [name, text] of quizFiles(join(root, 'quizzes'))) files.set(`quizzes/${name}`, text);
  return files;
}
