/** `npm run build`: the browser build into `dist/cdn`, and from it the kit into `dist/kit`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCdn } from './build-cdn.js';
import { makeKit } from './make-kit.js';
import { readDirectory } from './read-data.js';

const at = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

await buildCdn(at('dist/cdn'));
makeKit({
  folder: at('dist/kit'),
  cdn: at('dist/cdn'),
  directory: readDirectory(),
  licence: readFileSync(at('../../LICENSE'), 'utf8'),
});
