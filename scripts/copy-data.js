/**
 * Puts a widget's default data beside its modules: `src/data/` for development and tests, and with
 * `--dist` from there to `dist/data/` for the package. The folder is generated, never edited.
 *
 *   node copy-data.js <file in packages/data/dist> …
 *   node copy-data.js --dist
 */
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../packages/data/dist', import.meta.url));
const files = process.argv.slice(2);

if (files[0] === '--dist') {
  cpSync('src/data', 'dist/data', { recursive: true });
} else {
  mkdirSync('src/data', { recursive: true });
  for (const file of files) {
    cpSync(path.join(source, file), path.join('src/data', path.basename(file)));
  }
}
