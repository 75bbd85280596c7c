/** After `changeset version`: the version each widget states is the one in its package.json. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const packages = new URL('../packages/', import.meta.url);
for (const name of readdirSync(packages)) {
  const file = new URL(`${name}/src/version.ts`, packages);
  if (!existsSync(file)) continue;
  const { version } = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8'));
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/version = '[^']*'/, `version = '${version}'`));
}
