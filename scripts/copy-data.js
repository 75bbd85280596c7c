/**
 * Puts a widget's default data beside its modules: `src/data/` for development and tests, and with
 * `--dist` from there to `dist/data/` for the package. Folders (such as `quizzes`), whose files are loaded
 * by name and so are no assets of a bundle, go to `dist/cdn/data/` as well. Generated, never edited.
 *
 *   node copy-data.js <file or folder in packages/data/dist> …
 *   node copy-data.js --dist
 */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../packages/data/dist', import.meta.url));
const files = process.argv.slice(2);

if (files[0] === '--dist') {
  cpSync('src/data', 'dist/data', { recursive: true });
  for (const entry of readdirSync('src/data', { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    cpSync(`src/data/${entry.name}`, `dist/cdn/data/${entry.name}`, { recursive: true });
  }
} else {
  mkdirSync('src/data', { recursive: true });
  for (const file of files) {
    const target = path.join('src/data', path.basename(file));
    // A folder is taken over as it is: what is no longer there goes.
    rmSync(target, { recursive: true, force: true });
    cpSync(path.join(source, file), target, { recursive: true });
  }
}
