/**
 * Makes a new widget package from the template beside this file. What comes out builds, passes its
 * tests in three engines and passes `npm run verify`.
 *
 *   npm run create -- my-widget "One line on what it is for"
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execSync } from 'node:child_process';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = path.join(here, '../..');
const [name, description = 'A widget of awareness-widgets'] = process.argv.slice(2);

if (!name || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('Usage: npm run create -- <kebab-case-name> "<one line on what it is for>"');
  process.exit(2);
}

const words = name.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
const values = { name, description, Name: words.join(''), Title: words.join(' ') };
const fill = (text) =>
  text.replace(/__(name|description|Name|Title)__/g, (_match, key) => values[key]);

const target = path.join(root, 'packages', name);
mkdirSync(target); // Fails when the package is there already; nothing is overwritten.

for (const entry of readdirSync(path.join(here, 'template'), {
  recursive: true,
  withFileTypes: true,
})) {
  if (!entry.isFile()) continue;
  const from = path.join(entry.parentPath, entry.name);
  const to = fill(path.join(target, path.relative(path.join(here, 'template'), from))).replace(
    /\.tmpl$/,
    '',
  );
  mkdirSync(path.dirname(to), { recursive: true });
  writeFileSync(to, fill(readFileSync(from, 'utf8')));
}

execSync('node scripts/sync-manifests.js', { cwd: root, stdio: 'inherit' });
execSync('npm install --no-audit --no-fund --loglevel=error', { cwd: root, stdio: 'inherit' });
execSync(`npx prettier --write --log-level=warn packages/${name}`, { cwd: root, stdio: 'inherit' });
execSync(
  `node scripts/turbo.js run build docs --filter=@awareness-widgets/${name} --output-logs=errors-only`,
  {
    cwd: root,
    stdio: 'inherit',
  },
);
console.log(
  `packages/${name} is there. Next: npm run verify, then say in src/${name}.ts what it shows.`,
);
