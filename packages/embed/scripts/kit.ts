/**
 * Everything for a server of one's own, as a folder and as one zip: the browser build under its
 * version, example pages, the licence. Runs from any static folder at any path.
 *
 *   npm run kit
 *   npm run kit -- --base https://sic.example/widgets/   adds oEmbed documents, which need it
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDirectory } from './read-data.js';
import { makeKit } from './make-kit.js';
import { zipFolder } from './zip-folder.js';
import { version } from '../src/version.js';

const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const flag = process.argv.indexOf('--base');
const base = flag < 0 ? undefined : process.argv[flag + 1];

if (!existsSync(at('dist/cdn/loader.js'))) {
  console.error('dist/cdn is missing. Run `npm run build` first.');
  process.exit(1);
}

const folder = at('dist/kit');
makeKit({
  folder,
  cdn: at('dist/cdn'),
  directory: readDirectory(),
  licence: readFileSync(at('../../LICENSE'), 'utf8'),
  base,
});
const archive = at(`dist/awareness-widgets-${version}.zip`);
mkdirSync(path.dirname(archive), { recursive: true });
writeFileSync(archive, zipFolder(folder));
console.log(
  `${path.relative(process.cwd(), archive)} and ${path.relative(process.cwd(), folder)}/`,
);
