/** The country files as one directory, with nothing left out. */
import { join } from 'node:path';
import { Country, Directory, International, parse } from '../../src/index.js';
import { jsonFiles, readJson } from './read-json.js';

/** The file beside the countries with the services of no country. */
const INTERNATIONAL = 'international';

/**
 * @param folder Folder of the country files.
 * @returns The whole directory; its day is that of the newest check in it, so that two builds of
 * the same data are the same bytes.
 */
export function assembleDirectory(folder: string): Directory {
  const countries: Record<string, Country> = {};
  for (const { name, file } of jsonFiles(folder)) {
    if (name === INTERNATIONAL) continue;
    const {
      $comment: _comment,
      $schema: _schema,
      version: _version,
      ...country
    } = readJson(file, Country);
    if (country.code !== name) throw new Error(`${file}: code: is ${country.code}, not ${name}`);
    countries[name] = country;
  }
  const international = readJson(join(folder, `${INTERNATIONAL}.json`), International).services;
  const days = [...Object.values(countries).flatMap(({ services }) => services), ...international]
    .map(({ checked }) => checked?.date ?? '')
    .sort();
  const directory = { version: 1, updated: days.at(-1), countries, international };
  const parsed = parse(Directory, directory);
  if (!parsed.ok) {
    throw new Error(parsed.issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  }
  return parsed.value;
}
