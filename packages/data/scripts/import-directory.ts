/**
 * Writes packages/data/directory from the research. Without arguments it only reports where the
 * files differ and fails if they do, so that nobody edits a result by hand; `--write` writes them.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { COMMENT } from './import/build-country.js';
import { importAll } from './import/import-all.js';
import { readInputs } from './import/read-inputs.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const { countries, international, heldBack } = importAll(readInputs(root));

const files: Record<string, unknown> = {
  'directory/international.json': { $comment: COMMENT, version: 1, services: international },
  'research/held-back.json': {
    version: 1,
    what: 'Facts that are not shown until an editor confirms them. Written by the import.',
    heldBack,
  },
};
for (const [code, country] of Object.entries(countries)) files[`directory/${code}.json`] = country;

const write = process.argv.includes('--write');
let different = 0;
for (const [name, value] of Object.entries(files)) {
  const path = join(root, name);
  const text = await format(JSON.stringify(value), { parser: 'json', printWidth: 100 });
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
  different++;
  console.log(`${write ? 'written' : 'differs'}: ${name}`);
  if (!write) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const services = Object.values(countries).reduce((sum, { services: s }) => sum + s.length, 0);
console.log(
  `${Object.keys(countries).length} countries, ${services} services, ${heldBack.length} held back, ${different} files ${write ? 'written' : 'differ'}`,
);
if (different > 0 && !write) process.exitCode = 1;
