/**
 * What every package repeats of a truth that stands elsewhere: the version its code states is that
 * of its package.json, and its repository that of the root, with its folder. Run by
 * `npm run version`; after a move of the repository, change the root's and run it by hand.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const packages = new URL('../packages/', import.meta.url);
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { repository } = read(new URL('../package.json', import.meta.url));

for (const name of readdirSync(packages)) {
  const manifestFile = new URL(`${name}/package.json`, packages);
  if (!existsSync(manifestFile)) continue;
  const { license, ...manifest } = read(manifestFile);
  if (!manifest.private) {
    const own = { ...repository, directory: `packages/${name}` };
    // Beside the licence, as npm's own order has it.
    const entries = Object.entries({ ...manifest, repository: undefined });
    const at = entries.findIndex(([key]) => key === 'description') + 1;
    entries.splice(at, 0, ['license', license], ['repository', own]);
    const kept = entries.filter(([, value]) => value !== undefined);
    writeFileSync(manifestFile, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
  }
  const file = new URL(`${name}/src/version.ts`, packages);
  if (!existsSync(file)) continue;
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/version = '[^']*'/, `version = '${manifest.version}'`));
}
