/**
 * The catalogues of the repository: a folder `messages/` in each package that speaks, one file a
 * language in the ARB format that Weblate and Crowdin read as it is (JSON; a key's description,
 * screen and arguments stand in the English file, under `@key`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every language we speak or begin to speak, and the languages its readers understand as well. */
export const LANGUAGES = JSON.parse(
  readFileSync(new URL('languages.json', import.meta.url), 'utf8'),
);

/**
 * @typedef {object} Catalogues Of one package.
 * @property {string} name Of the package's folder.
 * @property {string} folder Where the files lie.
 * @property {Record<string, object>} languages By code; `en` is among them.
 */

/**
 * @param {string} [from] Folder of the repository.
 * @returns {Catalogues[]} Every package with catalogues. Throws with the file's name where one is
 *   no JSON.
 */
export function readCatalogues(from = root) {
  return ['packages', 'apps'].flatMap((parent) => {
    const home = path.join(from, parent);
    if (!existsSync(home)) return [];
    return readdirSync(home)
      .map((name) => ({ name, folder: path.join(home, name, 'messages') }))
      .filter(({ folder }) => existsSync(path.join(folder, 'en.arb')))
      .map((found) => ({ ...found, languages: readFolder(found.folder) }));
  });
}

/** @returns {Record<string, object>} */
export function readFolder(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith('.arb'));
  return Object.fromEntries(
    files.map((file) => {
      try {
        return [file.slice(0, -4), JSON.parse(readFileSync(path.join(folder, file), 'utf8'))];
      } catch (error) {
        throw new Error(`${path.join(folder, file)}: ${error.message}`, { cause: error });
      }
    }),
  );
}
